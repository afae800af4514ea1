import { TokenKind } from '../../../analysis/tokens.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import type { NameReading } from './reading.ts';
import { lastLetter } from './surface.ts';
import { wordSet } from './word-set.ts';

/** What stands before a name that tells whose it is. */
export const Before = { nothing: 0, verb: 1, title: 2, direct: 3, otherHead: 4, nisba: 5 } as const;

const otherHead = Part.placeHead | Part.mediaHead | Part.companyHead | Part.orgHead | Part.eventHead | Part.placePart;
const farthestRole = 9;
const rulers = wordSet('ruler');
const works = wordSet('workHead');

/** What stands before the name: a title next to it, a role with its complement, kin, a verb of reporting, or the head of another name. */
export function contextBefore(reading: NameReading, first: number, covered: Uint8Array): number {
  const word = reading.words[first] as NameWord;
  if (word.parts & (Part.and | Part.prefixed)) return Before.nothing;
  let at = first - 1;
  if (at < 0 || reading.context.chrome[at]) return Before.nothing;
  if (isComma(reading, at) && covered[at] === 0) at--;
  const near = at === first - 1;
  if (at < 0) return Before.nothing;
  let before = reading.words[at] as NameWord;
  if (near) {
    if (before.parts & Part.report && !(before.parts & (Part.role | Part.honorific | Part.definite))) return Before.verb;
    // «أمام ليفانتي» is before, not an imam.
    if (before.word === 'امام' && !reading.text(at).includes('إ')) return Before.nothing;
    // «ملك أراجون» rules a land.
    if (before.parts & Part.honorific && !(before.parts & Part.definite) && rulers.has(before.stem) && !(word.parts & (Part.given | Part.givenOrWord)))
      return Before.otherHead;
    // «فريق برونكوس», and «الفريق أحمد شفيق».
    if (before.stem === 'فريق' && !(before.parts & Part.definite && word.parts & (Part.given | Part.givenOrWord))) return Before.otherHead;
    if (before.parts & (Part.honorific | Part.kin) && (before.parts & (Part.definite | Part.kin) || before.enclitic || before.parts & Part.honorific))
      return Before.direct;
    if (before.parts & Part.role && before.parts & Part.definite) return Before.direct;
    if (before.parts & otherHead && !(before.parts & Part.definite) && !before.enclitic) return Before.otherHead;
    if (works.has(before.stem) && !before.enclitic) return Before.otherHead;
    if (before.parts & (Part.role | Part.honorific)) return Before.title;
    if (before.parts & Part.grammar) return Before.nothing;
    if (isNationality(reading, at)) return Before.nisba;
    // «برنامج "دايلي شو"»
    if (before.kind === TokenKind.punctuation && at > 0 && works.has((reading.words[at - 1] as NameWord).stem)) return Before.otherHead;
    if (reading.text(at) === '.' && at > 0 && isInitialTitle(reading, at - 1)) return Before.direct;
  }
  // «الرئيس الروسي فلان», «وزير النقل في الحكومة فلان», «رئيس المفوضية الأوروبية فلان»
  for (let steps = 0; at >= 0 && steps < farthestRole; at--, steps++) {
    before = reading.words[at] as NameWord;
    if (before.kind !== TokenKind.word) return Before.nothing;
    const { parts } = before;
    if (parts & (Part.role | Part.honorific) && before.stem !== 'فريق' && (steps === 0 || !(parts & Part.ministry))) {
      if (steps === 0 && !(parts & Part.definite) && !near) return Before.nothing;
      return steps <= 2 && parts & Part.definite ? (near ? Before.direct : Before.title) : Before.title;
    }
    if (covered[at]) continue;
    // «نظيرته اليونانية دورا باكويانيس»
    if (parts & Part.kin && steps > 0 && steps <= 2 && (before.enclitic || lastLetter(reading.text(at)) === 'ه')) return Before.title;
    if ((parts & (Part.verb | Part.report) && !before.definite) || before.enclitic) return Before.nothing;
    if (parts & Part.grammar && !isLink(before.word)) return Before.nothing;
  }
  return Before.nothing;
}

/** «الإسباني», «التونسية»: somebody from there, where no noun stands before it that it could describe. */
function isNationality(reading: NameReading, token: number): boolean {
  const { parts, stem, enclitic } = reading.words[token] as NameWord;
  if (!(parts & Part.nisba) || !(parts & Part.definite) || enclitic || !/[ي]ه?$/.test(stem)) return false;
  if (token === 0 || parts & (Part.and | Part.prefixed)) return true;
  const before = reading.words[token - 1] as NameWord;
  if (before.kind !== TokenKind.word) return before.kind === TokenKind.punctuation;
  return (before.parts & (Part.grammar | Part.verb | Part.report)) !== 0 && (before.parts & Part.definite) === 0;
}

/** Prepositions that a role's complement may hold. */
function isLink(word: string): boolean {
  return word === 'في' || word === 'لدي' || word === 'باسم' || word === 'الي' || word === 'علي';
}

export function isComma(reading: NameReading, token: number): boolean {
  const text = reading.text(token);
  return text === '،' || text === ',';
}

/** د. م. أ. before a name. */
function isInitialTitle(reading: NameReading, token: number): boolean {
  const text = reading.key(token);
  return text === 'د' || text === 'م' || text === 'ا';
}
