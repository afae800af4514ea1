import type { Draft } from './draft.ts';
import { isComma } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** How many further sentences a speech may take: a page without cues is no speech. */
const farthest = 8;

/**
 * Statements whose speech goes on behind their sentence: a speech after a colon without marks runs on to the next cue or the end of its
 * paragraph, and a quotation that ends its paragraph goes on where the next one is a quotation and nothing else.
 */
export function continued(reader: Reader, drafts: readonly Draft[]): Draft[] {
  const taken = new Set(drafts.map((draft) => draft.sentence));
  return drafts.map((draft) => {
    const sentence = reader.context.sentences[draft.sentence];
    if (!sentence || draft.content.first < draft.cueFirst || draft.content.last < sentence.last - 3) return draft;
    const last = isSpokenPlainly(reader, draft) ? lastOfSpeech(reader, draft, taken) : lastOfQuotations(reader, draft, taken);
    return last < 0 ? draft : { ...draft, content: { ...draft.content, end: reader.end(last), last } };
  });
}

/** «وقال المدير: سنفتح الطريق. نحتاج إلى …»: after a colon, and in no marks. */
function isSpokenPlainly(reader: Reader, { content, by }: Draft): boolean {
  return (
    by !== 'headline-colon' &&
    content.first > 0 &&
    reader.roles(content.first - 1).mark === ':' &&
    reader.depth(content.first) === 0 &&
    content.kind !== 'direct' &&
    !(reader.opening(content.last + 1) >= 0 && reader.depth(content.last) > 0)
  );
}

function lastOfSpeech(reader: Reader, draft: Draft, taken: ReadonlySet<number>): number {
  const { sentences } = reader.context;
  const paragraph = sentences[draft.sentence]?.paragraph;
  let last = -1;
  for (let index = draft.sentence + 1; index <= draft.sentence + farthest; index++) {
    const sentence = sentences[index];
    if (!sentence || sentence.paragraph !== paragraph || taken.has(index) || isWriters(reader, sentence.first, sentence.last)) break;
    last = withoutMarks(reader, sentence.first, sentence.last);
  }
  return last;
}

/** Words with which the writer comes back. */
const writers =
  /^و?(كان|كانت|كانوا|يذكر|يشار|الجدير|جدير|المعروف|معلوم|بدوره|بدورها|هذا|ذلك|ياتي|تاتي|جاء|جاءت|ياتي|خلال|بحسب|وفقا|وفق|حسب|نقلا|فيما|بينما|لم|قد|حضر|شارك)$/;

/** Whether a sentence is told by the writer: it opens with a word of narration, a verb with و, or «من جهته»; or it holds a cue. */
function isWriters(reader: Reader, first: number, last: number): boolean {
  const roles = reader.roles(first);
  if (writers.test(roles.key) || (roles.joined && roles.verbLikely && reader.mention(first) < 0)) return true;
  if (/^و?(من|في|علي|الي)$/.test(roles.key) && first < last && /^(جهه|جانب|ناحيه|سياق|مقابل|اخري|ذلك|اطار|شان|صعيد|غضون)/.test(reader.roles(first + 1).stem))
    return true;
  // «لكن المدرب كان غاضبا»
  if (/^و?لكن$/.test(roles.key) && first < last && reader.roles(first + 1).speaker !== null) return true;
  for (let token = first; token <= Math.min(last, first + 12); token++) {
    const next = reader.roles(token);
    if (next.participles.length > 0 && token > first && isComma(reader.roles(token - 1).mark)) return true;
  }
  return false;
}

function lastOfQuotations(reader: Reader, draft: Draft, taken: ReadonlySet<number>): number {
  const { sentences } = reader.context;
  let { paragraph } = sentences[draft.sentence] ?? { paragraph: -2 };
  if (draft.content.kind !== 'direct') return -1;
  let last = -1;
  for (let index = draft.sentence + 1; index <= draft.sentence + farthest; index++) {
    const sentence = sentences[index];
    if (!sentence || sentence.paragraph !== paragraph + 1 || taken.has(index)) break;
    const close = reader.closing(sentence.first);
    if (close < 0 || close < sentence.last - 1 || close - sentence.first < 6 || sentences[index + 1]?.paragraph === sentence.paragraph) break;
    paragraph = sentence.paragraph;
    last = withoutMarks(reader, sentence.first, close - 1);
  }
  return last;
}

/** The last word of a stretch, full stops and stray marks left out. */
function withoutMarks(reader: Reader, first: number, last: number): number {
  let at = last;
  while (at > first && reader.roles(at).mark !== '' && reader.opening(at) < 0 && !/^[)\]%]$/.test(reader.roles(at).mark)) at--;
  return at;
}
