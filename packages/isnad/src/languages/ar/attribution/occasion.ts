import { isComma, isMediumAt } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** Speeches of which a medium gives word. */
const speeches =
  /^(حديث|مقابله|حوار|لقاء|تصريح|تصريحات|اتصال|مداخله|مقابلات|تصريحه|تصريحاته|تصريحاتها|حديثه|حديثها|حواره|حوارها|مقال|مداخلته|مقابلته|برنامج|كلمه|تقرير)$/;

export interface Occasion {
  readonly first: number;
  readonly last: number;
}

/** «…، (وذلك) في مقابلة مع صحيفة …»: whether where and to whom it was said begins at a token, which stands after a comma. */
export function beginsOccasion(reader: Reader, token: number, limit: number): boolean {
  let at = token;
  if (/^(وذلك|ذلك|وهذا)$/.test(reader.roles(at).key)) at++;
  if (at + 2 > limit || !/^(في|خلال|ضمن)$/.test(reader.roles(at).key) || !speeches.test(reader.roles(at + 1).stem)) return false;
  for (let next = at + 2; next <= Math.min(limit, at + 8); next++) {
    const roles = reader.roles(next);
    if (isComma(roles.mark) || roles.complementiser) return false;
    if (isMediumAt(reader, next) || ((roles.key === 'لـ' || roles.key === 'ل' || roles.key === 'مع') && reader.closing(next + 1) > 0)) return true;
  }
  return false;
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
