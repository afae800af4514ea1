import { type Agreement, agrees } from './antecedents.ts';
import { isComma, isNounStart, isPerson, lastOfMention, type NounPhrase, nounPhraseAfter, nounPhraseBefore, phraseOf } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** How relative pronouns that news writes agree; their و is cut off. */
const relatives: Readonly<Record<string, Agreement>> = {
  الذي: { gender: 'm', number: 's' },
  التي: { gender: 'f', number: 's' },
  الذين: { gender: 'm', number: 'p' },
  اللواتي: { gender: 'f', number: 'p' },
  اللاتي: { gender: 'f', number: 'p' },
  اللائي: { gender: 'f', number: 'p' },
  اللذان: { gender: 'm', number: 'd' },
  اللذين: { gender: 'm', number: 'd' },
  اللتان: { gender: 'f', number: 'd' },
  اللتين: { gender: 'f', number: 'd' },
};
/** How far back in a chain of nouns the one that a relative goes with is looked for. */
const chain = 8;
/** Tokens of a name in quotation marks, with its marks. */
const longestName = 6;

/** Whether a token is a relative pronoun with a noun of its own (الذي, not ما). */
export function isRelative(reader: Reader, token: number): boolean {
  return reader.roles(token).functionClass === 'relative' && agreementOf(reader, token) !== undefined;
}

/** Whether the relative may be the subject of the verb of its clause: «التي قالت», not «التي قال إنها». */
export function couldBeSubject(reader: Reader, token: number, { gender }: Agreement): boolean {
  const own = agreementOf(reader, token);
  return own?.number !== 's' || own.gender === gender;
}

/** The noun that the relative at a token goes with: the phrase before it, or the noun inside it whose gender the relative has («تقرير الدائرة التي»). */
export function antecedentNoun(reader: Reader, relative: number, first: number): NounPhrase | null {
  const agreement = agreementOf(reader, relative);
  const end = relative - 1 >= first && isComma(reader.roles(relative - 1).mark) ? relative - 1 : relative;
  const whole = nounPhraseBefore(reader, end, first) ?? namedBefore(reader, end, first);
  // «معارض لقرار فلان الذي»: a person right before it, where the head of the phrase is nobody who speaks.
  if (whole && agreement && !isSpeaker(reader, whole.head) && isPerson(reader, end - 1)) {
    const person = namedBefore(reader, end, first);
    if (person && agrees(agreement, person)) return person;
  }
  if (!agreement || (whole && agrees(agreement, whole))) return whole;
  let found: NounPhrase | null = null;
  for (let token = end - 1; token >= Math.max(first, end - chain); token--) {
    const roles = reader.roles(token);
    if (roles.mark !== '' || roles.verbLikely || roles.functionClass !== '') break;
    if (found && (roles.definite || roles.preposition !== '')) break;
    if (roles.adjective && roles.speaker === null) continue;
    if (!isNounStart(reader, token)) continue;
    const inner = nounPhraseAfter(reader, token, end - 1, false);
    if (inner && inner.gender !== null && inner.last === end - 1 && agrees(agreement, inner)) found = inner;
  }
  if (found) return found;
  return whole;
}

function isSpeaker(reader: Reader, head: number): boolean {
  return reader.mention(head) >= 0 || reader.roles(head).speaker !== null;
}

/** «مثل "أم سمية" التي»: a name in marks or bare, whatever stands before it. */
function namedBefore(reader: Reader, end: number, first: number): NounPhrase | null {
  const open = reader.opening(end - 1);
  if (open >= first) return end - open <= longestName ? phraseOf(reader, open, end - 1) : null;
  let token = end - 1;
  if (token < first || reader.mention(token) < 0 || lastOfMention(reader, token) !== token) return null;
  while (token > first && reader.mention(token - 1) === reader.mention(token)) token--;
  return reader.roles(token).attached ? null : nounPhraseAfter(reader, token, end - 1, false);
}

function agreementOf(reader: Reader, token: number): Agreement | undefined {
  return relatives[reader.roles(token).key.replace(/^[وف](?=ال)/, '')];
}
