import { antecedentOf } from '../antecedents.ts';
import { contentBehind } from '../content.ts';
import { type Draft, type SourceDraft, type VerbHit, verbDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter } from '../noun-phrase.ts';
import { antecedentNoun, isRelative } from '../relative.ts';
import type { Site } from '../sites.ts';

const nearest = 6;

/** «خطوة اعتبرها محللون تصعيدا», «يعتبرونه مناقضا للقانون»: what a verb of judging makes of the noun that its pronoun takes up. */
export function readJudgement(site: Site, hit: VerbHit): Draft | null {
  const { reader, last } = site;
  const { verb } = hit;
  if (verb.reading.enclitic === '' || !verb.cue.takes.includes('as-object') || opensNear(hit) || verb.passive || hit.token >= last) return null;
  // «سلوك أعتبره مشينا»: I.
  if (/^[وف]?أ/.test(reader.roles(hit.token).type.text)) return null;
  const judge = judgeAfter(site, hit);
  const source = judge ?? leftOut(site, hit);
  const at = (judge?.phrase.last ?? hit.token) + 1;
  if (!source || at > last || !isVerdict(site, at)) return null;
  const content = contentBehind(site, hit.token, { first: at }, { nested: true });
  if (!content) return null;
  return verbDraft(site, hit, {
    source,
    content,
    saidTo: at - 1,
    confidence: 0.7,
    by: 'judgement',
  });
}

/** Whether أن or a colon follows within the few words in which a subject stands: «اعتبره الوزير أنه». */
export function opensNear({ opening, token }: VerbHit): boolean {
  return opening !== null && (opening.by === 'that' || opening.by === 'colon') && opening.at <= token + nearest;
}

/** Who judges, between the verb and what it says; an indefinite word after a definite one is the verdict already. */
function judgeAfter(site: Site, hit: VerbHit): SourceDraft | null {
  const { reader, last } = site;
  const phrase = isNounStart(reader, hit.token + 1) ? nounPhraseAfter(reader, hit.token + 1, last, true) : null;
  if (!phrase?.headSpeaks || isAccusative(site, phrase.head) || hit.verb.number !== 's') return null;
  for (let token = phrase.head + 1; token <= phrase.last; token++)
    if (isAccusative(site, token)) return { phrase: { ...phrase, last: token - 1 }, implicit: false };
  return { phrase, implicit: false };
}

/** Those to whom a relative points where the verb is theirs («الحليفان اللذان يعتبرانها خطرا»), else who spoke or acted before. */
function leftOut(site: Site, hit: VerbHit): SourceDraft | null {
  const { reader, first } = site;
  const many = hit.verb.number !== 's' && hit.token > first + 1 && isRelative(reader, hit.token - 1);
  const noun = many ? antecedentNoun(reader, hit.token - 1, first) : null;
  if (noun?.headSpeaks && /^(الذين|اللذان|اللذين|اللتان|اللتين|اللواتي)$/.test(reader.roles(hit.token - 1).key)) return { phrase: noun, implicit: false };
  const phrase: NounPhrase | null = antecedentOf(site, hit.token, hit.verb);
  return phrase?.headSpeaks ? { phrase, implicit: true } : null;
}

/** A predicate: an indefinite noun or adjective in the accusative, a feminine one, words in marks, or «بمثابة». */
function isVerdict(site: Site, at: number): boolean {
  const { reader } = site;
  const roles = reader.roles(at);
  if (reader.closing(at) > at || roles.key === 'بمثابه') return true;
  return (
    isAccusative(site, at) ||
    (roles.nominal && !roles.definite && !roles.attached && roles.preposition === '' && roles.key.endsWith('ه') && reader.mention(at) < 0)
  );
}

function isAccusative({ reader }: Site, token: number): boolean {
  const roles = reader.roles(token);
  return (
    !roles.definite &&
    !roles.attached &&
    roles.mark === '' &&
    roles.preposition === '' &&
    reader.mention(token) < 0 &&
    /[^اه]ا$/.test(roles.key) &&
    roles.functionClass === '' &&
    roles.nominal
  );
}

export const examples: readonly ConstructionExample[] = [
  {
    text: 'رفعت الشركة الأسعار في خطوة اعتبرها محللون استفزازا للزبائن.',
    source: 'محللون',
    cue: 'اعتبرها',
    content: 'استفزازا للزبائن',
    act: 'say',
    kind: 'indirect',
  },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['كان البيت الذي اعتبره جميلا بعيدا.', 'يعتبرونه في القرية.'];
