import type { Act } from '../../../../analysis/index.ts';
import { readContent } from '../content.ts';
import type { Draft, SourceDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isComma, isNounStart, nounPhraseAfter } from '../noun-phrase.ts';
import { isThat } from '../opening.ts';
import type { Site } from '../sites.ts';
import { mainSubject } from './participle.ts';

interface Saying {
  readonly act: Act;
  /** The content may be a bare noun phrase. */
  readonly object: boolean;
}

/** Verbal nouns of saying that take a speaker: قول فلان إن، إعلان الشركة إفلاسها، نفيه للخبر. */
const sayings: Readonly<Record<string, Saying>> = {
  قول: { act: 'say', object: false },
  اعلان: { act: 'announce', object: true },
  تاكيد: { act: 'affirm', object: true },
  نفي: { act: 'deny', object: true },
  زعم: { act: 'allege', object: false },
  ادعاء: { act: 'allege', object: false },
  تصريح: { act: 'say', object: false },
  اعتراف: { act: 'acknowledge', object: false },
  اقرار: { act: 'acknowledge', object: false },
  تحذير: { act: 'warn', object: false },
  تعهد: { act: 'pledge', object: false },
  اتهام: { act: 'allege', object: true },
  توقع: { act: 'expect', object: true },
  كشف: { act: 'announce', object: false },
  رفض: { act: 'deny', object: false },
};

/** «بعد إعلان الرئيس فرض رسوم», «رغم نفي الوزير للخبر», «وقوله إن …»: a verbal noun of saying with its speaker and its content. */
export function readNounOfSaying(site: Site, token: number): Draft | null {
  const { reader, last } = site;
  const roles = reader.roles(token);
  const saying = sayings[roles.stem];
  if (!saying || reader.mention(token) >= 0) return null;
  const definite = (roles.bestClitics & 64) !== 0;
  if (definite && roles.stem !== 'قول') return null;
  let source: SourceDraft | null = null;
  let at = token + 1;
  if (definite) {
    // «وختم بالقول إن», «ذهب إلى القول إن»: the sentence's speaker goes on.
    const phrase =
      site.found.findLast((draft) => draft.source !== null)?.source?.phrase ??
      mainSubject(site, token) ??
      site.speakers.resolve({ gender: 'm', number: 's' }, site.sentence.paragraph);
    if (!phrase?.speaks) return null;
    source = { phrase, implicit: true };
  } else if (roles.enclitic !== '') {
    const pronoun = { gender: roles.enclitic === 'ها' ? ('f' as const) : ('m' as const), number: roles.enclitic === 'هم' ? ('p' as const) : ('s' as const) };
    const phrase = site.speakers.resolve(pronoun, site.sentence.paragraph);
    if (!phrase) return null;
    source = { phrase, implicit: true };
  } else {
    if (at > last || !isNounStart(reader, at)) return null;
    const phrase = nounPhraseAfter(reader, at, last, true);
    if (!phrase?.speaks) return null;
    source = { phrase, implicit: false };
    at = phrase.last + 1;
  }
  while (at <= last && (isComma(reader.roles(at).mark) || reader.timex(at) >= 0 || /^(رسميا|مجددا|امس|اليوم)$/.test(reader.roles(at).key))) at++;
  if (at > last) return null;
  const next = reader.roles(at);
  let first = -1;
  let start = 0;
  if (next.complementiser && isThat(reader, at, ['that'])) first = at + 1;
  else if (next.mark === ':' && at < last) first = at + 1;
  else if (next.preposition === 'ب' && at < last && reader.roles(at + 1).complementiser) first = at + 2;
  else if (saying.object && roles.stem !== 'اتهام' && next.masdar && !next.attached && !(next.bestClitics & 64)) first = at;
  else if (roles.stem === 'نفي' && roles.enclitic !== '' && next.attached && next.preposition === 'ل') first = at;
  else if (roles.stem === 'كشف' && next.preposition === 'عن' && at < last) first = at + 1;
  else if (roles.stem === 'تحذير' && next.preposition === 'من' && at < last && roles.enclitic === '')
    first = reader.roles(at + 1).complementiser ? at + 2 : at + 1;
  if (first < 0 || first > last) return null;
  start = reader.start(first) + (first === at && next.attached && next.preposition === 'ب' ? next.cut : 0);
  const content = readContent(site, first, start, {
    depth: reader.depth(token),
    byMark: next.mark === ':',
    isBreak: (one) => one > first && site.isBreak(one),
    nested: true,
  });
  if (!content) return null;
  return {
    cueFirst: token,
    cueLast: token,
    lemma: roles.stem,
    act: saying.act,
    source,
    content,
    via: [],
    saidFrom: token,
    saidTo: first - 1,
    confidence: 0.65,
    by: 'noun-of-saying',
    entry: null,
    sentence: site.index,
  };
}

export const examples: readonly ConstructionExample[] = [
  { text: 'جاء القرار بعد تحذير الخبراء من انهيار السد.', source: 'الخبراء', cue: 'تحذير', content: 'انهيار السد', act: 'warn', kind: 'indirect' },
  {
    text: 'وبعد نفي اللاعب انتقاله إلى الدوري الإنجليزي، هدأ الجمهور.',
    source: 'اللاعب',
    cue: 'نفي',
    content: 'انتقاله إلى الدوري الإنجليزي',
    act: 'deny',
    kind: 'indirect',
  },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['نشرت الصحيفة الإعلان في صفحتها الأولى.', 'قوله حسن.'];
