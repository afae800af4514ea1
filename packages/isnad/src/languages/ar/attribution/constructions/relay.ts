import { readContent } from '../content.ts';
import type { Draft, Hit } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import type { CueEntry } from '../lexicon.ts';
import { isComma, isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore, quotedName } from '../noun-phrase.ts';
import { openAfter, skipAdverbial } from '../opening.ts';
import type { Site } from '../sites.ts';

type VerbHit = Extract<Hit, { form: 'verb' }>;

const sayings: Readonly<Record<string, Draft['act']>> = {
  قول: 'say',
  تاكيد: 'affirm',
  نفي: 'deny',
  تصريح: 'say',
  اعلان: 'announce',
  وصف: 'say',
  تحذير: 'warn',
  زعم: 'allege',
  توقع: 'expect',
  اشاره: 'say',
};

/** «نقلت الوكالة عن مسؤول قوله إن …», «نقلت عن مصدر أن …», «ذكرت الوكالة عن مصدر نفيه …»: the speaker after عن, the relayer is `via`. */
export function readRelay(site: Site, hit: VerbHit): Draft | null {
  const { reader, first, last } = site;
  const { verb } = hit;
  if (!['نقل', 'ذكر', 'أورد', 'روى', 'حكى', 'نسب'].includes(verb.cue.lemma)) return null;
  let at = hit.token + 1;
  let relayer: NounPhrase | null = null;
  if (at <= last && (isNounStart(reader, at) || quotedName(reader, at, last) >= 0)) {
    relayer = nounPhraseAfter(reader, at, last, true);
    at = relayer ? relayer.last + 1 : at;
  } else if (!reader.roles(hit.token).joined && hit.token > first) relayer = nounPhraseBefore(reader, hit.token, first);
  // «ذكرت الوكالة عن مصدر …، ونقلت على لسانه»: the relayer of the sentence goes on.
  relayer ??= site.found.findLast((draft) => draft.sentence === site.index && draft.by === 'relay')?.via[0] ?? null;
  let from = -1;
  for (let guard = 0; guard < 8 && at <= last; guard++) {
    const roles = reader.roles(at);
    if (!roles.pronominal && roles.preposition === (verb.cue.lemma === 'نسب' ? 'الي' : 'عن')) {
      from = at + 1;
      break;
    }
    if (roles.key === 'علي' && at + 1 <= last && reader.roles(at + 1).key === 'لسان') {
      from = at + 2;
      break;
    }
    if (roles.key === 'عنه' || roles.key === 'عنها' || roles.key === 'عنهم') return pronounRelay(site, hit, at, relayer);
    const name = reader.closing(at);
    if (name > at && name - at <= 5) {
      at = name + 1;
      continue;
    }
    const next = skipAdverbial(reader, at, last, ['عن']);
    if (next === at) return null;
    at = next;
  }
  if (from < 0 || from > last) return null;
  const speaker = speakerAt(site, from);
  if (!speaker) return null;
  const cut = trimAtSaying(site, speaker);
  if (!speaker.speaks && !site.reader.roles(speaker.head).unknown) return null;
  return finish(site, hit, cut, relayer, cut.last + 1, false);
}

/** The speaker after عن, who may stand in quotation marks: «عن "مصدر رسمي"». */
function speakerAt(site: Site, from: number): NounPhrase | null {
  const { reader, last } = site;
  const close = reader.closing(from);
  if (close > from && close - from <= 6) {
    const inner = isNounStart(reader, from + 1) ? nounPhraseAfter(reader, from + 1, close - 1, false) : null;
    return inner ? { ...inner, first: from, last: close } : null;
  }
  return isNounStart(reader, from) ? nounPhraseAfter(reader, from, last, false) : null;
}

/** The phrase before «قوله», which its reader may have taken in. */
function trimAtSaying(site: Site, phrase: NounPhrase): NounPhrase {
  for (let token = phrase.first + 1; token <= phrase.last; token++) if (sayingAt(site, token)) return { ...phrase, last: token - 1 };
  return phrase;
}

function sayingAt(site: Site, token: number): Draft['act'] | null {
  for (const reading of site.reader.roles(token).type.readings) {
    const act = reading.enclitic !== '' ? sayings[reading.stem] : undefined;
    if (act) return act;
  }
  return null;
}

function pronounRelay(site: Site, hit: VerbHit, at: number, relayer: NounPhrase | null): Draft | null {
  const speaker = site.speakers.resolve({ gender: site.reader.roles(at).key.endsWith('ها') ? 'f' : 'm', number: 's' }, site.sentence.paragraph);
  return speaker ? finish(site, hit, speaker, relayer, at + 1, true) : null;
}

function finish(site: Site, hit: VerbHit, speaker: NounPhrase, relayer: NounPhrase | null, from: number, implicit: boolean): Draft | null {
  const { reader, last } = site;
  let at = from;
  let cue = hit.token;
  let act: Draft['act'] = 'say';
  for (let token = from; token <= Math.min(last, from + 16); token++) {
    if (reader.roles(token).complementiser || reader.roles(token).mark === ':' || reader.closing(token) >= 0) break;
    const said = sayingAt(site, token);
    if (said) {
      cue = token;
      act = said;
      at = token + 1;
      break;
    }
  }
  const entry: CueEntry = {
    ...hit.verb.cue,
    takes: act === 'deny' ? ['that', 'quote', 'object', 'ل'] : ['that', 'quote', 'object'],
    flags: {},
  };
  const opening = openAfter(site, at - 1, entry, false);
  if (!opening || opening.by === 'participle') return null;
  if (opening.by === 'object' && cue === hit.token && !reader.roles(opening.first).masdar) return null;
  const content = readContent(site, opening.first, opening.start, {
    depth: reader.depth(hit.token),
    byMark: opening.by === 'quote' || opening.by === 'colon',
    isBreak: (token) => token > opening.first && site.isBreak(token),
    nested: false,
  });
  if (!content) return null;
  while (at <= last && isComma(reader.roles(at).mark)) at++;
  return {
    cueFirst: cue,
    cueLast: cue,
    lemma: hit.verb.cue.lemma,
    act,
    source: { phrase: speaker, implicit },
    content,
    via: relayer ? [relayer] : [],
    saidFrom: hit.token,
    saidTo: opening.at - 1,
    confidence: 0.88,
    by: 'relay',
    entry: hit.verb.cue,
    sentence: site.index,
  };
}

export const examples: readonly ConstructionExample[] = [
  { text: 'نقلت صحيفة الشرق الأوسط عن مصدر حكومي أن القرض أقر.', source: 'مصدر حكومي', cue: 'نقلت', content: 'القرض أقر', act: 'say', kind: 'indirect' },
  {
    text: 'وذكرت وكالة شينخوا نقلا عن مسؤول في المطار أن المدرج أغلق.',
    source: 'مسؤول في المطار',
    cue: 'ذكرت',
    content: 'المدرج أغلق',
    act: 'say',
    kind: 'indirect',
  },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['نقلت الشاحنة الحليب عن طريق الساحل.', 'نقل اللاعب إلى المستشفى.'];
