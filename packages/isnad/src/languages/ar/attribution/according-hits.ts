import type { Act } from '../../../analysis/index.ts';
import { attributionLexicon } from '../generated/attribution.ts';
import type { Agreement } from './antecedents.ts';
import { boundSource } from './attached-phrase.ts';
import type { Hit } from './draft.ts';
import type { AccordingTo } from './lexicon.ts';
import { norms, unspeaking } from './norms.ts';
import { isComma, isNounStart, type NounPhrase, nounPhraseAfter } from './noun-phrase.ts';
import { openAfter } from './opening.ts';
import type { Reader, SentenceReader } from './reader.ts';

export interface AccordingPhrases {
  /** Phrases that begin at a token: last token, entry. */
  at(token: number): ReadonlyArray<{ readonly last: number; readonly entry: AccordingTo }>;
  /** Whether any begins there. */
  begins(token: number): boolean;
}

/** The phrases of the lexicon that the article holds. */
export function accordingPhrases(reader: Reader): AccordingPhrases {
  const { context } = reader;
  const byToken = new Map<number, Array<{ last: number; entry: AccordingTo }>>();
  for (const hit of context.phrases) {
    if (hit.entry.shelf !== 'according-to') continue;
    const entry = attributionLexicon.according[hit.entry.index];
    if (!entry) continue;
    let last = hit.last;
    if (entry.phrase.endsWith(' ل')) {
      // The word after it carries the ل, or stands alone before a quotation.
      last++;
      if (last >= context.tokens.length) continue;
      const roles = reader.roles(last);
      if (!(roles.preposition === 'ل' || roles.key === 'ل')) continue;
    }
    const list = byToken.get(hit.first) ?? [];
    list.push({ last, entry });
    byToken.set(hit.first, list);
  }
  return { at: (token) => byToken.get(token) ?? none, begins: (token) => byToken.has(token) };
}

const none: readonly never[] = [];

type AccordingHit = Extract<Hit, { form: 'according' }>;

/** The longest according-to phrase that begins at a token and gives a source. */
export function bestAccording(sentence: SentenceReader, token: number, phrases: AccordingPhrases): AccordingHit | null {
  const { reader } = sentence;
  let best = reader.roles(token).key === 'في' ? opinionHit(sentence, token, token + 1) : opinionHit(sentence, token, token);
  for (const { last: end, entry } of phrases.at(token)) {
    const hit = entry.gives === 'clause' ? clauseHit(sentence, token, end, entry) : sourceHit(sentence, token, end, entry);
    if (hit && (!best || hit.last > best.last || entry.gives === 'clause')) best = hit;
  }
  return best;
}

/** «حسبما أعلنت الوزارة», «وفق ما نقلته الوكالة عن الوزير», «بحسب ما جاء في البيان». */
function clauseHit(sentence: SentenceReader, token: number, end: number, entry: AccordingTo): AccordingHit | null {
  const { reader, first, last } = sentence;
  if (end >= last) return null;
  const parenthetic = entry.phrase === 'كما' || entry.phrase === 'مثلما';
  if (token > first && entry.phrase === 'كما' && reader.roles(token - 1).mark === '' && !reader.roles(token).joined) return null;
  const stated = statedIn(sentence, end + 1);
  if (stated) return { ...clause(token, end + 1, 'say', stated), last: end + 1 };
  const next = reader.roles(end + 1);
  const verb = next.verbs.find((one) => !one.passive) ?? next.verbs[0];
  if (!verb && !parenthetic && spreading.test(next.key)) {
    const source = nounPhraseAfter(reader, subjectAfter(sentence, end + 2), last, false);
    return source?.headSpeaks ? clause(token, end + 1, 'say', source) : null;
  }
  if (!verb || ((entry.phrase === 'على ما' || verb.cue.lemma === 'رأى') && verb.reading.enclitic !== '')) return null;
  // «كما قال إن …» goes on with a content of its own: the verb's construction reads it.
  if (parenthetic) {
    if (openAfter(sentence, end + 1, verb.cue, true)) return null;
    if (!['say', 'announce', 'affirm', 'expect', 'deny'].includes(verb.cue.act) || ['أضاف', 'واصل', 'تابع'].includes(verb.cue.lemma)) return null;
  }
  const from = subjectAfter(sentence, end + 2);
  const source = nounPhraseAfter(reader, from, last, false);
  if (!source?.speaks && parenthetic) return null;
  const told = source && relaying.has(verb.cue.lemma) ? toldOf(sentence, source.last + 1) : null;
  if (told && source) return { ...clause(token, end + 1, 'say', told), through: source };
  return clause(token, end + 1, verb.cue.act, source);
}

/** Over what may stand between the verb and who says it: «نقلته على لسانه الوكالة», «أعلن الأربعاء متحدث», «ذكره، سامي نصر». */
function subjectAfter(sentence: SentenceReader, start: number): number {
  const { reader, last } = sentence;
  let from = start;
  for (; from <= last; from++) {
    const roles = reader.roles(from);
    if (roles.key === 'علي' && from < last && reader.roles(from + 1).stem === 'لسان' && reader.roles(from + 1).enclitic !== '') from++;
    else if (isComma(roles.mark) && from === start && from < last && reader.mention(from + 1) >= 0) continue;
    else if (!roles.pronominal && !(reader.timex(from) >= 0 && reader.mention(from) < 0)) break;
  }
  return from;
}

function clause(token: number, last: number, act: Act, source: NounPhrase | null): AccordingHit {
  return { form: 'according', token, last, gives: 'clause', relays: false, act, source, pronoun: null, through: null, breaks: true };
}

/** Verbs after which عن names whom a medium tells of. */
const relaying = new Set(['نقل', 'ذكر', 'أورد', 'نشر']);

/** Verbs by which media spread news, and that report nowhere else: «وفق ما تناقلته الصحف». */
const spreading = /^[يت]?(تناول|تداول|تناقل|بث|اذاع|عرض|رصد|طالع|دون|وثق|سجل)(ت|وا)?(ه|ها)?$/;

/** «جاء في البيان», «ورد في التقرير», «ذكر في بيان»: the document after في. */
function statedIn(sentence: SentenceReader, token: number): NounPhrase | null {
  const { reader, last } = sentence;
  if (token + 2 > last || !/^(جاء|جاءت|ورد|وردت|ذكر|نشر|ظهر|اعلن|تبين|اتضح)$/.test(reader.roles(token).key)) return null;
  let at = token + 1;
  if (reader.roles(at).pronominal) at++;
  const roles = reader.roles(at);
  if (at + 1 > last || !['في', 'من', 'علي'].includes(roles.key)) return null;
  return isNounStart(reader, at + 1) ? nounPhraseAfter(reader, at + 1, last, false) : null;
}

/** «نقلته الوكالة عن مصدر …»: the speaker. */
function toldOf(sentence: SentenceReader, token: number): NounPhrase | null {
  const { reader, last } = sentence;
  if (token + 1 > last || reader.roles(token).key !== 'عن') return null;
  const phrase = nounPhraseAfter(reader, token + 1, last, false);
  return phrase?.headSpeaks ? phrase : null;
}

/** «وفقا لمسؤول», «بحسب بيانات اللجنة», «على حد قوله». */
function sourceHit(sentence: SentenceReader, token: number, end: number, entry: AccordingTo): AccordingHit | null {
  const { reader, last, first } = sentence;
  const attached = entry.phrase.endsWith(' ل');
  if (attached ? end > last : end >= last) return null;
  // «ونقلت على لسان المصدر قوله»: the relay reads it.
  if (entry.phrase === 'على لسان' && token > first && reader.roles(token - 1).verbs.length > 0) return null;
  if (reader.mention(token) >= 0 && (reader.found.mentions[reader.mention(token)]?.start ?? 0) <= reader.start(token)) return null;
  const voiced = attached ? pronounHit(sentence, token, end) : voiceHit(sentence, token, end + 1);
  if (voiced) return voiced;
  if (entry.gives === 'voice') return null;
  const source = attached ? boundSource(sentence, end) : nounPhraseAfter(reader, end + 1, last, false);
  if (!source) return null;
  const { stem } = reader.roles(source.head);
  const states = token === first && norms.test(stem) && goesOn(sentence, source.last + 1);
  if (!states && (!(source.speaks || /^ا?حدي?$/.test(reader.roles(source.first).key) || isNameAlone(sentence, source)) || unspeaking.test(stem))) return null;
  return {
    form: 'according',
    token,
    last: attached ? end - 1 : end,
    gives: 'source',
    relays: entry.phrase === 'نقلا عن',
    act: entry.act ?? null,
    source,
    pronoun: null,
    through: null,
    breaks: token > first,
  };
}

/** «بحسب هيوم، …»: words that no list knows, up to a mark: a name. */
function isNameAlone(sentence: SentenceReader, { first, last, head }: NounPhrase): boolean {
  const { reader } = sentence;
  if (first !== head || last - first > 2) return false;
  for (let token = first; token <= last; token++) if (!reader.roles(token).unknown || reader.roles(token).attached) return false;
  return last === sentence.last || isComma(reader.roles(last + 1).mark) || reader.roles(last + 1).mark.startsWith('.');
}

/** Whether a comma or فإن parts the phrase from what follows in the sentence. */
function goesOn(sentence: SentenceReader, from: number): boolean {
  const { reader, last } = sentence;
  for (let token = from; token < Math.min(last, from + 14); token++)
    if (isComma(reader.roles(token).mark) || /^ف(ان|قد|انه|انها)$/.test(reader.roles(token).key)) return true;
  return false;
}

/** Nouns that carry the pronoun of whoever says it: «على حد قوله», «برأيه», «حسب تعبيرها», with the act that they name. */
const voices: Readonly<Record<string, Act>> = {
  قول: 'say',
  تعبير: 'say',
  وصف: 'say',
  راي: 'say',
  نظر: 'say',
  كلام: 'say',
  اعتقاد: 'say',
  تصور: 'say',
  تصريح: 'say',
  تصريحات: 'say',
  اقوال: 'say',
  افاده: 'say',
  روايه: 'say',
  زعم: 'allege',
  مزاعم: 'allege',
  ادعاء: 'allege',
  تقدير: 'estimate',
  تقديرات: 'estimate',
  توقعات: 'expect',
};

/** «في رأيه», «برأيها»: the pronoun points to who thinks so. */
function opinionHit(sentence: SentenceReader, token: number, noun: number): AccordingHit | null {
  const roles = sentence.reader.roles(noun);
  if (roles.enclitic === '' || !/^(راي|نظر|اعتقاد|تقدير)$/.test(roles.stem)) return null;
  return noun > token || (roles.attached && roles.preposition === 'ب') ? voiceHit(sentence, token, noun) : null;
}

/** «حسب قوله», «على حد تعبيرهم»: the pronoun points to who speaks. */
function voiceHit(sentence: SentenceReader, token: number, noun: number): AccordingHit | null {
  const { reader, last } = sentence;
  if (noun > last) return null;
  const roles = reader.roles(noun);
  if (roles.enclitic === '' || roles.verbOnly || reader.mention(noun) >= 0) return null;
  const act = voices[roles.stem];
  if (act === undefined) return null;
  const pronoun = pronounOf(roles.enclitic);
  return pronoun && { form: 'according', token, last: noun, gives: 'source', relays: false, act, source: null, pronoun, through: null, breaks: false };
}

/** «وفقا له», «وفقا لهم». */
function pronounHit(sentence: SentenceReader, token: number, bound: number): AccordingHit | null {
  const roles = sentence.reader.roles(bound);
  const pronoun = roles.pronominal && roles.preposition === 'ل' ? pronounOf(roles.key.slice(1)) : null;
  return (
    pronoun && {
      form: 'according',
      token,
      last: bound,
      gives: 'source',
      relays: false,
      act: null,
      source: null,
      pronoun,
      through: null,
      breaks: false,
    }
  );
}

function pronounOf(enclitic: string): Agreement | null {
  if (enclitic === 'ه') return { gender: 'm', number: 's' };
  if (enclitic === 'ها') return { gender: 'f', number: 's' };
  return enclitic === 'هم' ? { gender: 'm', number: 'p' } : null;
}
