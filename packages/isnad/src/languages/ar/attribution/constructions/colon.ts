import { readContent } from '../content.ts';
import type { Draft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { hasPerson, isMediumAt, isNounStart, type NounPhrase, nounPhraseAfter, quotedName } from '../noun-phrase.ts';
import type { Site } from '../sites.ts';

/** «الكرملين: لا دليل»: a headline or the first words of a line name somebody before a colon. */
export function readColon(site: Site, headline: boolean): Draft | null {
  const { reader, first, last } = site;
  let start = first;
  while (start < last && ['عاجل', 'بالفيديو', 'بالصور', 'فيديو', 'صور', 'خاص', 'شاهد'].includes(reader.roles(start).key)) {
    start++;
    while (start < last && reader.roles(start).mark !== '' && reader.closing(start) < 0) start++;
  }
  let colon = -1;
  for (let token = start; token <= Math.min(last, start + (headline ? 9 : 7)); token++) {
    const roles = reader.roles(token);
    if (roles.mark === ':') {
      colon = token;
      break;
    }
    if (roles.mark.startsWith('..') || roles.mark === '…') start = token + 1;
    if (reader.mention(token) < 0 && !roles.definite && (roles.verbs.length > 0 || roles.verbLikely)) return null;
    if (roles.complementiser) return null;
  }
  if (colon <= start || colon >= last) return null;
  if (!(isNounStart(reader, start) || quotedName(reader, start, colon) >= 0)) return null;
  let phrase = nounPhraseAfter(reader, start, colon - 1, false);
  if (!phrase) return null;
  const told = phrase.last < colon - 1 ? toldTo(site, phrase, colon) : null;
  if (phrase.last < colon - 1 && !told) return null;
  const via = told?.via ?? null;
  phrase = told?.speaker ?? phrase;
  const head = reader.roles(phrase.head);
  const person = hasPerson(reader, phrase.first, phrase.last);
  if (
    !(
      person ||
      head.speaker === 'official' ||
      head.speaker === 'officials' ||
      head.speaker === 'source' ||
      head.speaker === 'people' ||
      head.speaker === 'institution' ||
      head.speaker === 'document' ||
      (headline && reader.mention(phrase.head) >= 0 && reader.kindAt(phrase.head) !== 'country') ||
      (headline && head.unknown && phrase.last - phrase.first <= 2)
    )
  )
    return null;
  if (!headline && !(person || head.speaker === 'official')) return null;
  if (last - colon < 2) return null;
  const content = readContent(site, colon + 1, reader.start(colon + 1), {
    depth: 0,
    byMark: reader.closing(colon + 1) >= 0,
    isBreak: (token) => token > colon + 1 && site.isBreak(token),
    nested: false,
  });
  if (!content) return null;
  return {
    cueFirst: colon,
    cueLast: colon,
    lemma: ':',
    act: 'say',
    source: { phrase, implicit: false },
    content,
    via: via ? [via] : [],
    saidFrom: start,
    saidTo: colon,
    confidence: headline ? 0.75 : 0.6,
    by: 'headline-colon',
    entry: null,
    sentence: site.index,
  };
}

/** «المدرب لـ"الملاعب":», «رويترز عن مسؤول:»: who speaks through whom, of the words between the phrase and its colon. */
function toldTo(site: Site, phrase: NounPhrase, colon: number): { speaker: NounPhrase; via: NounPhrase } | null {
  const { reader } = site;
  const rest = phrase.last + 1;
  const roles = reader.roles(rest);
  if (roles.preposition === 'ل') {
    const first = roles.attached ? rest : rest + 1;
    const named = isMediumAt(reader, first) || (!roles.attached && reader.closing(first) === colon - 1 && colon - first <= 6);
    return named ? { speaker: phrase, via: { ...phrase, first, last: colon - 1, head: first } } : null;
  }
  const from = roles.key === 'نقلا' ? rest + 1 : rest;
  if (reader.roles(from).key !== 'عن' || from + 1 >= colon || !isMediumAt(reader, phrase.head)) return null;
  const speaker = nounPhraseAfter(reader, from + 1, colon - 1, false);
  return speaker?.headSpeaks && speaker.last === colon - 1 ? { speaker, via: phrase } : null;
}

export const examples: readonly ConstructionExample[] = [
  { text: 'القاضي حسن كمال: الحكم نهائي لا رجعة فيه.', source: 'القاضي حسن كمال', cue: ':', content: 'الحكم نهائي لا رجعة فيه', act: 'say', kind: 'indirect' },
  { text: 'مدير المتحف: اللوحة ليست للبيع', source: 'مدير المتحف', cue: ':', content: 'اللوحة ليست للبيع', act: 'say', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['المكونات: دقيق وسكر وبيض.', 'الساعة: العاشرة مساء.'];
