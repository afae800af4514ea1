import { isComma, isMediumAt } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** Speeches of which a medium gives word. */
const speeches =
  /^(حديث|مقابله|حوار|لقاء|تصريح|تصريحات|اتصال|مداخله|مقابلات|تصريحه|تصريحاته|تصريحاتها|حديثه|حديثها|حواره|حوارها|مقال|مداخلته|مقابلته|برنامج|كلمه|تقرير)$/;

const questions = /^(سوال|سؤال|اسئله|استفسار|استفسارات|استيضاح)$/;

export interface Occasion {
  readonly first: number;
  readonly last: number;
}

/** «(وذلك) في مقابلة مع صحيفة …», «وردا على سؤال لوكالة …»: whether where and to whom it was said begins at a token. */
export function beginsOccasion(reader: Reader, token: number, limit: number): boolean {
  let at = token;
  if (/^(وذلك|ذلك|وهذا)$/.test(reader.roles(at).key)) at++;
  if (at + 2 > limit) return false;
  const answers = /^و?ردا$/.test(reader.roles(at).key) && reader.roles(at + 1).key === 'علي';
  if (answers) at++;
  const noun = reader.roles(at + 1).stem;
  if (answers ? !questions.test(noun) : !['في', 'خلال', 'ضمن'].includes(reader.roles(at).preposition) || !speeches.test(noun)) return false;
  for (let next = at + 2; next <= Math.min(limit, at + 8); next++) {
    const roles = reader.roles(next);
    if (isComma(roles.mark) || roles.complementiser) return false;
    if (isMediumAt(reader, next) || ((roles.key === 'لـ' || roles.key === 'ل' || roles.key === 'مع') && reader.closing(next + 1) > 0)) return true;
  }
  return false;
}

/** «وفي حديث لقناة …، قال الوزير»: an occasion in front of the cue, from the beginning of its clause or a comma on; null without one. */
export function frontedOccasion(reader: Reader, from: number, cue: number): Occasion | null {
  for (let token = Math.max(0, from, cue - 30); token < cue - 2; token++) {
    if (token > from && !isComma(reader.roles(token - 1).mark)) continue;
    if (beginsOccasion(reader, token, cue - 1)) return { first: token, last: cue - 1 };
  }
  return null;
}

/** The clause with which a sentence closes and that tells where its statements were made: its tokens up to the next comma; null without one. */
export function trailingOccasion(reader: Reader, first: number, last: number): Occasion | null {
  for (let token = first + 1; token < last; token++) {
    if (!isComma(reader.roles(token).mark) || !beginsOccasion(reader, token + 1, last)) continue;
    let end = token + 1;
    while (end < last && !isComma(reader.roles(end + 1).mark)) end++;
    return { first: token + 1, last: end };
  }
  return null;
}
