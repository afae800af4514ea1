import type { Growth } from './noun-phrase.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { hasPerson, isComma, isDash, isOneOf, isPerson, lastOfMention } from './phrase-parts.ts';
import { quotedName } from './quoted-name.ts';
import type { Reader } from './reader.ts';

/** After a comma, a dash, a bracket, a quotation mark or a slash: the last token of what belongs to the phrase, -1 where it ends. */
export function afterMark(growth: Growth, mark: number): number {
  const { reader, limit } = growth;
  const text = reader.roles(mark).mark;
  const name = quotedName(reader, mark, limit);
  if (name >= 0) {
    const before = reader.roles(mark - 1);
    return before.speaker !== null || before.nominal || before.unknown || reader.mention(mark - 1) >= 0 ? name : -1;
  }
  if (text === '(') return closingBracket(reader, mark, limit);
  if (text === '/' && mark + 1 <= limit && reader.isWord(mark + 1)) return lastOfMention(reader, mark + 1);
  if ((text === '.' || text === '-') && isInsideWord(reader, mark, limit)) return mark + 1;
  if (isDash(text)) return betweenDashes(growth, mark);
  return isComma(text) ? betweenCommas(growth, mark) : -1;
}

function closingBracket(reader: Reader, mark: number, limit: number): number {
  for (let close = mark + 1; close <= Math.min(limit, mark + 12); close++) if (reader.roles(close).mark === ')') return close;
  return -1;
}

function isInsideWord(reader: Reader, mark: number, limit: number): boolean {
  return mark + 1 <= limit && reader.isWord(mark + 1) && reader.start(mark) === reader.end(mark - 1) && reader.start(mark + 1) === reader.end(mark);
}

/** «كارين هولت -محللة الأسواق في بنك الشمال-», «الرئيس - فلان -»: a title or a name between dashes, or behind one. */
function betweenDashes({ reader, limit, strict }: Growth, mark: number): number {
  const next = mark + 1;
  if (next > limit || !reader.isWord(next) || reader.roles(next).joined) return -1;
  if (!isPerson(reader, next) && reader.roles(next).speaker === null) return -1;
  const phrase = nounPhraseAfter(reader, next, limit, strict);
  if (!phrase || (!phrase.headSpeaks && !hasPerson(reader, next, phrase.last))) return -1;
  const after = phrase.last + 1;
  if (after > limit) return phrase.last;
  const roles = reader.roles(after);
  return isDash(roles.mark) || isComma(roles.mark) || roles.mark === ':' || roles.complementiser || reader.closing(after) >= 0 ? phrase.last : -1;
}

/** «، الجنرال فاليري غيراسيموف،»: a comma, then a name after a title or a title after a name. */
function betweenCommas(growth: Growth, comma: number): number {
  const { reader, limit, named, strict } = growth;
  const next = comma + 1;
  if (next > limit || !reader.isWord(next)) return -1;
  const roles = reader.roles(next);
  if (roles.joined && roles.functionClass === 'pronoun') {
    return besideName(growth, next);
  }
  if (roles.functionClass === 'relative') return -1;
  if (roles.attached || roles.joined || (!roles.definite && (roles.verbs.length > 0 || roles.participles.length > 0)) || roles.complementiser) return -1;
  // «، دون الكشف عن هويته،»
  if (roles.preposition === 'دون') return toComma(reader, next, Math.min(limit, next + 8));
  // «دعا الرئيس، فلان، فلانا إلى»: after the name of the first it is somebody else.
  if (named && roles.speaker === null && isPerson(reader, next)) return -1;
  const names = isPerson(reader, next) || (roles.unknown && !named);
  if (roles.speaker === 'document' || roles.speaker === 'source' || isOtherBody(growth, next)) return -1;
  if (!names && roles.speaker === null && !isOneOf(roles) && !isSuperlative(reader, next)) return -1;
  const phrase = nounPhraseAfter(reader, next, limit, strict);
  if (!phrase || (roles.speaker === null && !names && !phrase.headSpeaks && !isSuperlative(reader, next))) return -1;
  if (isBoundary(reader, phrase.last + 1, limit)) return phrase.last;
  // «، نائب الوزير السابق الرئيس الأسبق للهيئة،»: with a comma at its end no object is in it.
  const whole = strict ? nounPhraseAfter(reader, next, limit, false) : null;
  return whole && isComma(reader.roles(whole.last + 1).mark) ? whole.last : -1;
}

/** «كبير المفتشين», «أكبر شركة للنقل في أوروبا». */
export function isSuperlative(reader: Reader, token: number): boolean {
  const { key } = reader.roles(token);
  if (/^(كبير|كبيره|ابرز|ثاني)$/.test(key)) return true;
  return /^(اكبر|اول|اشهر|اقدم|ثالث|رابع|اعرق|اهم)$/.test(key) && token + 1 < reader.length && reader.roles(token + 1).speaker !== null;
}

/** «وهو باحث في الجامعة،»: what a pronoun tells of the name before it. */
export function besideName({ reader, limit }: Growth, pronoun: number): number {
  const phrase = pronoun + 1 <= limit ? nounPhraseAfter(reader, pronoun + 1, limit, false) : null;
  return phrase && isBoundary(reader, phrase.last + 1, limit) ? phrase.last : -1;
}

/** «هدد الرئيس، …، الولايات المتحدة»: a place, or a body behind whoever is none, is somebody else. */
function isOtherBody({ reader, head, strict }: Growth, next: number): boolean {
  if (reader.found.mentions[reader.mention(next)]?.type === 'LOC') return true;
  return strict && reader.roles(next).speaker === 'institution' && reader.roles(head).speaker !== 'institution';
}

function toComma(reader: Reader, from: number, limit: number): number {
  for (let token = from; token <= limit; token++) {
    const roles = reader.roles(token);
    if (isComma(roles.mark)) return token - 1;
    if (roles.mark === ':' || roles.mark === '.' || (roles.verbs.length > 0 && token > from + 1 && roles.joined)) return -1;
  }
  return -1;
}

/** Where an apposition may end: the limit, a comma, a complementiser, a quotation, a colon, a verb. */
function isBoundary(reader: Reader, token: number, limit: number): boolean {
  if (token > limit) return true;
  const roles = reader.roles(token);
  return (
    roles.mark !== '' ||
    roles.complementiser ||
    roles.verbPossible ||
    roles.preposition !== '' ||
    reader.timex(token) >= 0 ||
    roles.functionClass === 'auxiliary' ||
    roles.functionClass === 'relative'
  );
}
