import { readContent } from '../content.ts';
import { type Draft, draftAt } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { nameGivenLater } from '../headline-name.ts';
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
  const listener = listenerBefore(site, start, colon);
  const named = headline ? nameGivenLater(reader, start, (listener > 0 ? listener : colon) - 1) : null;
  let phrase = named ?? nounPhraseAfter(reader, start, colon - 1, false);
  if (!phrase) return null;
  if (headline && listener > phrase.first && listener <= phrase.last && hasPerson(reader, phrase.first, listener - 1))
    phrase = { ...phrase, last: listener - 1 };
  const told = phrase.last < colon - 1 ? toldTo(site, phrase, colon, named !== null || hasPerson(reader, phrase.first, phrase.last)) : null;
  if (phrase.last < colon - 1 && !told) return null;
  const via = told?.via ?? null;
  phrase = told?.speaker ?? phrase;
  const head = reader.roles(phrase.head);
  const person = named !== null || hasPerson(reader, phrase.first, phrase.last);
  if (isPlace(site, phrase) && !capitals.test(head.key) && !isSpoken(site, colon + 1, reader.kindAt(phrase.head) === 'country')) return null;
  if (
    !(
      person ||
      head.speaker === 'official' ||
      head.speaker === 'officials' ||
      head.speaker === 'source' ||
      head.speaker === 'people' ||
      head.speaker === 'institution' ||
      head.speaker === 'document' ||
      (headline && reader.mention(phrase.head) >= 0) ||
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
  return draftAt(site, colon, {
    lemma: ':',
    act: 'say',
    source: { phrase, implicit: false },
    content,
    via: via ? [via] : [],
    saidFrom: start,
    saidTo: colon,
    confidence: headline ? 0.75 : 0.6,
    by: 'headline-colon',
  });
}

/** The token of an attached ل behind the first word: whom it is said to. */
function listenerBefore({ reader }: Site, start: number, colon: number): number {
  for (let token = start + 1; token < colon; token++) if (reader.roles(token).preposition === 'ل') return token;
  return -1;
}

/** Capitals that stand for their governments more often than for a place where something happened. */
const capitals = /^(موسكو|واشنطن|طهران|انقره|باريس|برلين|بكين|سيول|سول|بيونغ|بيونج|الكرملين|تل)$/;

/** Whether marks of quotation stand at both ends: "سي إن إن". */
function isMarked({ reader }: Site, first: number, last: number): boolean {
  return reader.closing(first) === last || (last > first && reader.roles(first).mark === '"' && reader.roles(last).mark === '"');
}

function isPlace({ reader }: Site, { head }: NounPhrase): boolean {
  return reader.found.mentions[reader.mention(head)]?.type === 'LOC';
}

/** Words that only somebody's speech begins with: a denial, an announcement of one's own, an appeal. */
const speech = /^(لن|لا|لم|ليس|ليست|لسنا|نحن|علي|يجب|مستعدون|مستعده|ملتزمون|سوف|لدينا|اذا|هناك)$/;

/** «موسكو: لن نتفاوض», «بغداد: مقتل خمسة»: a place before a colon speaks or is where it happened. A capital speaks of things, too. */
function isSpoken({ reader, last }: Site, at: number, country: boolean): boolean {
  if (at > last) return false;
  const roles = reader.roles(at);
  if (reader.closing(at) >= 0 || speech.test(roles.key) || (roles.verbLikely && /^(س?ن|سا)|نا$/.test(roles.key))) return true;
  return !country && (roles.definite || reader.mention(at) >= 0) && !roles.masdar;
}

/** «المدرب لـ"الملاعب":», «رويترز عن مسؤول:»: who speaks through whom, of the words between the phrase and its colon. */
function toldTo(site: Site, phrase: NounPhrase, colon: number, person: boolean): { speaker: NounPhrase; via: NounPhrase | null } | null {
  const { reader } = site;
  const rest = phrase.last + 1;
  const roles = reader.roles(rest);
  if (roles.preposition === 'ل') {
    const first = roles.attached ? rest : rest + 1;
    const named = isMediumAt(reader, first) || (!roles.attached && isMarked(site, first, colon - 1) && colon - first <= 7);
    // «كوتينيو للاعبي الفريق:»: whom it is said to.
    if (!named && person && roles.attached && colon - rest <= 4) return { speaker: phrase, via: null };
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
