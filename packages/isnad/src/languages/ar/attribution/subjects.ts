import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { skipAdverbial } from './opening.ts';
import type { SentenceReader } from './reader.ts';

/**
 * Who does something in a sentence: the subjects of its own finite verbs, outside quotation marks and relative clauses, that could speak.
 * A verb of report that leaves its subject out may point back to them, though they have said nothing so far.
 */
export function subjectsOf(sentence: SentenceReader): NounPhrase[] {
  const { reader, first, last } = sentence;
  const subjects: NounPhrase[] = [];
  for (let token = first; token <= last; token++) {
    if (reader.depth(token) > 0 || !isMainVerb(sentence, token)) continue;
    const subject = subjectBeside(sentence, token);
    if (subject?.headSpeaks && !subjects.some((other) => other.head === subject.head)) subjects.push(subject);
  }
  return subjects;
}

/** A finite verb that opens the sentence or a clause with و, or that follows the phrase with which the sentence begins. */
function isMainVerb(sentence: SentenceReader, token: number): boolean {
  const { reader, first } = sentence;
  const roles = reader.roles(token);
  if (!roles.verbPossible || roles.definite || roles.attached || reader.mention(token) >= 0 || roles.functionClass !== '') return false;
  const before = token > first ? reader.roles(token - 1) : null;
  if (before === null || (roles.joined && roles.verbLikely)) return true;
  if (before.functionClass === 'relative' || before.complementiser || before.functionClass === 'complementiser') return false;
  return roles.verbLikely;
}

function subjectBeside(sentence: SentenceReader, verb: number): NounPhrase | null {
  const { reader, first, last } = sentence;
  let at = verb + 1;
  for (let guard = 0; guard < 4 && at <= last; guard++) {
    const next = skipAdverbial(reader, at, last, []);
    if (next === at) break;
    at = next;
  }
  const after = at <= last ? nounPhraseAfter(reader, at, last, true) : null;
  if (after?.headSpeaks) return after;
  return reader.roles(verb).joined || verb === first ? null : nounPhraseBefore(reader, verb, first);
}
