import { skipAdverbial } from '../adverbial.ts';
import { antecedentOf } from '../antecedents.ts';
import { contentBehind } from '../content.ts';
import { type Draft, type SourceDraft, type VerbHit, verbDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isComma, isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import type { Site } from '../sites.ts';

/** Verbs after which speech may stand with no أن, no colon and no marks. */
const speaking = new Set(['قال', 'أضاف', 'تابع', 'أردف', 'صرح', 'استطرد', 'علق', 'كتب', 'ختم', 'اختتم']);
/** With what a speaker's own words begin: an emphasis, a denial, a question, and the first person. */
const begins =
  /^(لقد|ليس|ليست|لن|لا|هل|نحن|انا|انني|اننا|انت|علينا|عليكم|لدينا|عندنا|لست|لسنا|كنا|كنت|اعتقد|نعتقد|اظن|نريد|اريد|نامل|امل|اتمني|نتمني|نشكر|اشكر|نحتاج|نرفض|سنكون|سنعمل|سنواصل|سنبقي|نعرف|اعرف|نعلم|اعلم|نؤكد|اؤكد|نرحب)$/;
/** How far the speech may begin from its verb. */
const farthest = 24;

/** «وقال للصحفيين ليس ثمة خطر», «وقال لقد حان الوقت»: speech without أن, colon or marks; it runs to the end of its sentence. */
export function readPlainSpeech(site: Site, hit: VerbHit): Draft | null {
  const { reader, last } = site;
  const { cue } = hit.verb;
  if (hit.negated || hit.verb.passive || hit.opening || !speaking.has(cue.lemma) || hit.verb.reading.enclitic !== '') return null;
  let source: SourceDraft | null = null;
  let at = hit.token + 1;
  while (at < last && at <= hit.token + farthest && !begins.test(reader.roles(at).key)) {
    const phrase: NounPhrase | null = source === null && isNounStart(reader, at) ? nounPhraseAfter(reader, at, last, false) : null;
    if (phrase?.speaks) {
      source = { phrase, implicit: false };
      at = phrase.last + 1;
      continue;
    }
    const next = skipAdverbial(reader, at, last, cue.takes);
    if (next === at) return null;
    at = next;
  }
  if (at + 2 > last || !begins.test(reader.roles(at).key) || reader.depth(at) !== reader.depth(hit.token)) return null;
  source ??= leftOut(site, hit);
  if (!source) return null;
  const content = contentBehind(site, hit.token, { first: at });
  if (!content) return null;
  return verbDraft(site, hit, {
    source,
    content,
    saidTo: at - 1,
    confidence: 0.7,
    by: 'plain-speech',
  });
}

/** Who speaks where nobody is named after the verb: the phrase right before it, or who spoke last. */
function leftOut(site: Site, hit: VerbHit): SourceDraft | null {
  const { reader, first } = site;
  const before =
    hit.token > first && !reader.roles(hit.token).joined && !isComma(reader.roles(hit.token - 1).mark) ? nounPhraseBefore(reader, hit.token, first) : null;
  if (before?.headSpeaks) return { phrase: before, implicit: false };
  const remembered = antecedentOf(site, hit.token, hit.verb);
  return remembered ? { phrase: remembered, implicit: true } : null;
}

export const examples: readonly ConstructionExample[] = [
  {
    text: 'وقال وزير الري للصحفيين ليس هناك أي نقص في مياه الشرب.',
    source: 'وزير الري',
    cue: 'قال',
    content: 'ليس هناك أي نقص في مياه الشرب',
    act: 'say',
    kind: 'indirect',
  },
  {
    text: 'وقالت المدربة لقد لعبنا مباراة كبيرة.',
    source: 'المدربة',
    cue: 'قالت',
    content: 'لقد لعبنا مباراة كبيرة',
    act: 'say',
    kind: 'indirect',
  },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['لم يقل الحارس لقد تعبت من السهر.', 'تابع الفريق تدريباته لكنه لا يلعب غدا.'];
