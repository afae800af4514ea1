import { isPerson } from './phrase-parts.ts';
import type { Reader } from './reader.ts';

/** Things that have a title of their own: «برنامج "لقاء"». */
const titledThings =
  /^(برنامج|مبادره|حمله|مشروع|فيلم|مسلسل|روايه|كتاب|مسرحيه|جائزه|مهرجان|مجله|تطبيق|منصه|فرقه|نادي|ملتقي|مركب|سفينه|فندق|مقهي|مطعم|متجر|موقع)$/;

/** A short quotation that is a name («واشنطن بوست»): its closing mark, -1 where it is none. */
export function quotedName(reader: Reader, mark: number, limit: number): number {
  const close = reader.closing(mark);
  const titled =
    mark > 0 &&
    ((reader.roles(mark - 1).speaker === 'official' && !reader.roles(mark - 1).definite) ||
      reader.roles(mark - 1).speaker === 'institution' ||
      reader.roles(mark - 1).speaker === 'medium');
  if (close < 0 || close > limit || close - mark > (titled ? 14 : 8)) return -1;
  for (let token = mark + 1; token < close; token++) {
    const roles = reader.roles(token);
    if (titled && close - mark <= 7) break;
    if (roles.verbOnly || roles.complementiser || (roles.verbs.length > 0 && !roles.nominal && reader.mention(token) < 0)) return -1;
  }
  if (reader.mention(mark + 1) >= 0) return close;
  // «إسرائيل "حربها"», «إسرائيل "بضبط النفس"»: what is quoted hangs on the verb.
  const inside = reader.roles(mark + 1);
  if (reader.mention(mark - 1) >= 0 && (inside.enclitic !== '' || inside.attached)) return -1;
  if (titled && close < limit && !isStopMark(reader.roles(close + 1).mark)) return close;
  if (close - mark <= 5 && mark > 0 && titledThings.test(reader.roles(mark - 1).stem) && !reader.roles(mark - 1).definite) return close;
  return close - mark <= 5 && mark > 0 && (reader.roles(mark - 1).speaker !== null || reader.roles(mark - 1).unknown || isAcronymBefore(reader, mark))
    ? close
    : -1;
}

function isStopMark(mark: string): boolean {
  return mark.startsWith('.') || mark === '؟' || mark === '!';
}

function isAcronymBefore(reader: Reader, mark: number): boolean {
  return reader.mention(mark - 1) >= 0 && !isPerson(reader, mark - 1);
}
