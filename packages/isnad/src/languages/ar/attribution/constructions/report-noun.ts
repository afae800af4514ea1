import { type Draft, draftAt } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import type { CueNoun } from '../lexicon.ts';
import { nounContent } from '../noun-content.ts';
import { isNounStart, nounPhraseAfter } from '../noun-phrase.ts';
import { prepositionName } from '../preposition-name.ts';
import type { Site } from '../sites.ts';
import { isUnreal, mayBeVerb, threats } from './noun-of-saying.ts';

/** «مزاعم باستعمال…», «مخاوف من أن…»: a noun of report whose content a clause or a verbal noun gives, and nobody is named. */
export function readReportNoun(site: Site, token: number): Draft | null {
  const { reader, last } = site;
  const roles = reader.roles(token);
  if (roles.enclitic !== '') return null;
  if (isUnreal(site, token) || mayBeVerb(site, token) || isPartOfName(site, token)) return null;
  for (const { noun } of roles.nouns) {
    if (!noun.unsourced || (noun.act === 'demand' && (roles.definite || !/(ات|مطالب)$/.test(roles.stem)))) continue;
    let at = token + 1;
    while (
      at <= last &&
      reader.roles(at).mark === '' &&
      reader.roles(at).adjective &&
      !reader.roles(at).attached &&
      reader.roles(at).preposition === '' &&
      reader.roles(at).definite === roles.definite &&
      reader.mention(at) < 0
    )
      at++;
    if (noun.act === 'demand') at = overSpread(site, at);
    if (at > last) return null;
    const next = reader.roles(at);
    const name = prepositionName(next.preposition);
    const claim = noun.act === 'allege';
    if (claim && next.preposition === '' && !next.joined && at === token + 1 && !roles.definite && next.masdar && !next.definite) {
      const genitive = finish(site, token, noun, at, reader.start(at));
      if (genitive) return genitive;
    }
    if (claim && noun.takes.includes('object+ب')) {
      const accused = accusedAfter(site, token, at);
      if (accused > 0) return finish(site, token, noun, accused, reader.start(accused));
    }
    if (next.complementiser && !next.joined && noun.takes.includes('that') && at < last) {
      const told = finish(site, token, noun, at + 1, reader.start(at + 1));
      if (told) return told;
    }
    if (next.preposition === '' || !noun.takes.includes(name) || next.pronominal) continue;
    const inner = next.attached ? at : at + 1;
    if (inner > last) continue;
    const word = reader.roles(inner);
    const clause = word.complementiser;
    const told =
      (noun.act === 'say' || noun.act === 'announce') &&
      name === 'عن' &&
      word.masdar &&
      !site.found.some((draft) => draft.content.first <= token && token <= draft.content.last);
    const since = noun.noun === 'إعلان' && name === 'عن' && roles.definite && isSince(site, token) && word.mark !== '.';
    const about = told || since || (claim && ['حول', 'بشان', 'عن'].includes(name));
    if (
      !clause &&
      !about &&
      !(
        word.masdar &&
        ['allege', 'expect', 'demand', 'pledge'].includes(noun.act) &&
        (noun.act === 'demand' ? ['ب', 'من', 'إلى', 'ل'] : ['ب', 'من']).includes(name)
      )
    )
      continue;
    if (noun.act === 'pledge' && threats.test(word.stem)) continue;
    const first = clause ? inner + 1 : inner;
    if (first > last) continue;
    const start = !clause && next.attached ? reader.start(inner) + next.cut : reader.start(first);
    const draft = finish(site, token, noun, first, start);
    if (draft) return draft;
  }
  return null;
}

/** «على نطاق واسع», «على مواقع التواصل الاجتماعي», «في المدينة»: how far calls spread, before what they call for. */
function overSpread(site: Site, from: number): number {
  const { reader, last } = site;
  let at = from;
  for (let guard = 0; guard < 3 && at < last && /^(علي|في|عبر)$/.test(reader.roles(at).key); guard++) {
    const phrase = isNounStart(reader, at + 1) ? nounPhraseAfter(reader, at + 1, last, true) : null;
    at = (phrase?.last ?? at + 1) + 1;
  }
  return at;
}

/** «بعد الإعلان عن», «منذ الإعلان عن»: it was announced. */
function isSince({ reader, first }: Site, token: number): boolean {
  return token > first && /^[وف]?(بعد|عقب|اثر|منذ|فور|بعيد)$/.test(reader.roles(token - 1).key);
}

/** «وكالة رويترز للأنباء», «الفكرة الشائعة». */
function isPartOfName(site: Site, token: number): boolean {
  const roles = site.reader.roles(token);
  if (roles.key === 'للانباء' || site.reader.mention(token) >= 0) return true;
  return /^الشائعه$/.test(roles.key) && token > site.first && site.reader.roles(token - 1).definite;
}

/** «الاتهامات الموجهة إلى فلان بـ…», «اتهام فلان بـ…»: the accused, where what he is accused of follows; 0 where nothing does. */
function accusedAfter(site: Site, token: number, from: number): number {
  const { reader, last } = site;
  let first = from;
  if (token + 2 <= last && /^(موجهه|موجه)$/.test(reader.roles(token + 1).stem)) first = token + 2;
  while (first <= last && (reader.roles(first).key === 'الي' || reader.roles(first).key === 'ضد')) first++;
  if (first > last || reader.roles(first).complementiser || reader.roles(first).mark !== '' || reader.roles(first).verbLikely) return 0;
  if (!(reader.mention(first) >= 0 || reader.roles(first).speaker !== null)) return 0;
  for (let at = first + 1; at <= Math.min(last, first + 9); at++) {
    const roles = reader.roles(at);
    if (roles.mark !== '' || roles.complementiser) return 0;
    if (roles.preposition === 'ب' && roles.attached && roles.masdar) return first;
  }
  return 0;
}

function finish(site: Site, token: number, noun: CueNoun, first: number, start: number): Draft | null {
  const content = nounContent(site, token, first, start);
  if (!content) return null;
  return draftAt(site, token, {
    lemma: noun.noun,
    act: noun.act,
    source: null,
    content,
    saidTo: token - 1,
    confidence: 0.5,
    by: 'report-noun',
    entry: noun,
  });
}

export const examples: readonly ConstructionExample[] = [
  { text: 'وسط مخاوف من أن يتكرر الفيضان.', source: null, cue: 'مخاوف', content: 'يتكرر الفيضان', act: 'expect', kind: 'indirect' },
  { text: 'انتشرت مزاعم بتسرب غاز من المصنع.', source: null, cue: 'مزاعم', content: 'تسرب غاز من المصنع', act: 'allege', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['صدر تقرير السوق في موعده.', 'زادت المخاوف في القرية.'];
