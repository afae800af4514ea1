import { type Content, readContent } from './content.ts';
import { isComma } from './noun-phrase.ts';
import type { Site } from './sites.ts';

const copulas = /^[وف]?(كان|كانت|بات|باتت|اصبح|اصبحت|صار|صارت|ليس|ليست|لا|لم|لن|سوف)$/;

/**
 * What a noun of report tells: a clause to its first comma, or a noun phrase, which also ends where the sentence's own verb comes
 * («أثار إعلان الشركة رفع أسعارها غضب الزبائن» does not tell that, and stays as it is).
 */
export function nounContent(site: Site, token: number, first: number, start: number, byMark = false): Content | null {
  const { reader } = site;
  // «وصف الاتهامات بكذا بأنها باطلة»: what it is called belongs to the verb.
  const clause = reader.roles(first - 1).complementiser;
  const phrase = !clause && !byMark && !reader.roles(first).verbLikely && reader.roles(first).masdar;
  return readContent(site, first, start, {
    depth: reader.depth(token),
    byMark,
    isBreak: (one) =>
      one > first &&
      (site.isBreak(one) ||
        (!clause && !byMark && isComma(reader.roles(one).mark)) ||
        (one > first + 1 && !clause && /^بان(ه|ها|هم)$/.test(reader.roles(one).key)) ||
        (phrase && one > first + 1 && isMainVerb(site, one))),
    nested: true,
  });
}

function isMainVerb(site: Site, token: number): boolean {
  const { reader } = site;
  const roles = reader.roles(token);
  if (reader.mention(token) >= 0 || reader.roles(token - 1).functionClass === 'relative') return false;
  return roles.verbLikely || copulas.test(roles.key);
}
