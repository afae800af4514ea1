import { boundName, skipAdverbial } from './adverbial.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import { isDash } from './phrase-parts.ts';
import type { Reader, SentenceReader } from './reader.ts';
import { isRelative } from './relative.ts';
import { Hint } from './words.ts';

/** A finite verb of a sentence's own and who does it. */
export interface Deed {
  readonly verb: number;
  readonly subject: NounPhrase;
}

/** What may part a verb from the subject in front of it. */
const between = /^(قد|لقد|لم|لن|لا|كان|كانت|كانوا|سوف)$/;
/** Tokens between the dashes of an aside. */
const farthestDash = 14;
/** How many adverbials may part a verb from its subject. */
const adverbials = 4;

/**
 * Who does something in a sentence: its finite verbs outside quotation marks and relative clauses whose subjects could speak, in the order of the text.
 * A verb of report that leaves its subject out may point back to them, though they have said nothing so far.
 */
export function deedsOf(sentence: SentenceReader): Deed[] {
  const { reader, first, last } = sentence;
  const deeds: Deed[] = [];
  const topic = topicOf(sentence);
  if (topic) deeds.push(topic);
  for (let verb = first; verb <= last; verb++) {
    const hint = reader.hints[verb] as number;
    if ((hint & (Hint.finite | Hint.being | Hint.saying)) === 0 || reader.depth(verb) > 0) continue;
    const subject = isMainVerb(sentence, verb) ? subjectBeside(sentence, verb) : hint & Hint.saying ? sayerOf(sentence, verb) : null;
    if (subject && couldAct(reader, subject)) deeds.push({ verb, subject: counted(reader, subject) });
  }
  return deeds;
}

/** «الرئيس ونائبه»: several, though the head is one. */
function counted(reader: Reader, subject: NounPhrase): NounPhrase {
  if (subject.number === 'p') return subject;
  for (let token = subject.head + 1; token <= subject.last; token++) {
    const roles = reader.roles(token);
    if (roles.joined && (reader.mention(token) >= 0 || /^(official|person|institution)$/.test(roles.speaker ?? '')) && roles.functionClass === '')
      return { ...subject, number: 'p' };
  }
  return subject;
}

/** «الوزير …، أكد», «لكن الوزير …»: a sentence that begins with its subject. A place before a comma or a bracket is where the news comes from. */
function topicOf({ reader, first, last }: SentenceReader): Deed | null {
  let at = first;
  while (at < last && (/^(conjunction|complementiser)$/.test(reader.roles(at).functionClass) || reader.roles(at).mark !== '')) at++;
  const roles = reader.roles(at);
  if (reader.depth(at) > 0 || !isNounStart(reader, at) || (roles.verbPossible && !roles.definite && reader.mention(at) < 0)) return null;
  const subject = nounPhraseAfter(reader, at, last, true);
  if (!subject || (reader.mention(subject.head) < 0 && reader.roles(subject.head).speaker === null)) return null;
  const place = reader.found.mentions[reader.mention(at)]?.type === 'LOC' && subject.last < last && reader.roles(subject.last + 1).mark !== '';
  return place ? null : { verb: at, subject };
}

/** A finite verb of the sentence's own, or كان with its subject: not one of a relative clause or of a clause with أن. */
function isMainVerb({ reader, first }: SentenceReader, token: number): boolean {
  if ((reader.hints[token] as number) & Hint.being) return true;
  if (!isFiniteVerb(reader, token, first)) return false;
  const before = token > first ? reader.roles(token - 1) : null;
  return before === null || !(isRelative(reader, token - 1) || before.complementiser || isOfIndefinite(reader, token));
}

/** «بيان لها نقلته الوكالة»: the clause of an indefinite noun, which the verb's pronoun takes up. */
function isOfIndefinite(reader: Reader, verb: number): boolean {
  const { enclitic, joined } = reader.roles(verb);
  if (joined || !/^(ه|ها|هم|هما)$/.test(enclitic)) return false;
  const noun = reader.roles(reader.roles(verb - 1).pronominal ? verb - 2 : verb - 1);
  return noun.nominal && !noun.definite && noun.mark === '' && noun.functionClass === '' && !noun.proper && !noun.unknown;
}

function subjectBeside(sentence: SentenceReader, verb: number): NounPhrase | null {
  const { reader, first, last } = sentence;
  let at = verb + 1;
  for (let guard = 0; guard < adverbials && at <= last; guard++) {
    if (reader.mention(at) >= 0 && !boundName(reader, at)) break;
    const next = skipAdverbial(reader, at, last, []);
    if (next === at) break;
    at = next;
  }
  // «جاءت تصريحات الوزير خلال»: whose words they were.
  if (at < last && /^(تصريحات|تصريح|كلمه|تعليقات|تعليق|اقوال|حديث)$/.test(reader.roles(at).stem) && isNounStart(reader, at + 1) && !reader.roles(at).definite) {
    const owner = nounPhraseAfter(reader, at + 1, last, true);
    if (owner?.headSpeaks) return owner;
  }
  const after = at <= last ? nounPhraseAfter(reader, at, last, true) : null;
  if (after && couldAct(reader, after)) return after;
  if (reader.roles(verb).joined) return null;
  let before = verb;
  while (before > first && between.test(reader.roles(before - 1).key)) before--;
  before = beforeDashes(reader, before, first);
  return before === first ? null : nounPhraseBefore(reader, before, first);
}

/** «الزعيم – الحليف القديم – يردد»: over what stands between dashes. */
function beforeDashes(reader: Reader, token: number, first: number): number {
  if (token - 1 <= first || !isDash(reader.roles(token - 1).mark)) return token;
  for (let at = token - 2; at > Math.max(first, token - farthestDash); at--) if (isDash(reader.roles(at).mark)) return at;
  return token;
}

/** «بعد قول الرئيس …، إن», «إثر إعلان الوزارة أن»: whose saying a verbal noun tells of. */
function sayerOf({ reader, last }: SentenceReader, noun: number): NounPhrase | null {
  if (noun >= last || reader.mention(noun) >= 0 || !isNounStart(reader, noun + 1)) return null;
  const sayer = nounPhraseAfter(reader, noun + 1, last, true);
  return sayer?.headSpeaks ? sayer : null;
}

/** Whether a phrase names somebody who could speak, or is a word that no lexicon knows: a name. */
function couldAct(reader: Reader, { head, headSpeaks }: NounPhrase): boolean {
  const roles = reader.roles(head);
  // «في مؤتمر صحفي أقيم»: an occasion.
  if (!roles.definite && reader.mention(head) < 0 && /^(موتمر|قمه|مهرجان|حمله)$/.test(roles.stem)) return false;
  return headSpeaks || (roles.unknown && roles.key.length > 2);
}
