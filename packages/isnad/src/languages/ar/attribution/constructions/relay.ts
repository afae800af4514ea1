import { skipAdverbial } from '../adverbial.ts';
import { type Agreement, agrees, antecedentOf, inSentence } from '../antecedents.ts';
import { isThat } from '../complementiser.ts';
import { contentBehind } from '../content.ts';
import { type Draft, type VerbHit, verbDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import type { CueEntry } from '../lexicon.ts';
import { isComma, isMediumAt, isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore, quotedName } from '../noun-phrase.ts';
import { openAfter } from '../opening.ts';
import type { Site } from '../sites.ts';

/** Verbal nouns with which a relay goes on: «قوله إن», «تأكيدها أن», «نفيهم للخبر». */
const sayings: Readonly<Record<string, Draft['act']>> = {
  قول: 'say',
  تصريح: 'say',
  وصف: 'say',
  اشاره: 'say',
  ايضاح: 'say',
  توضيح: 'say',
  اعتبار: 'say',
  اعتقاد: 'say',
  اضافه: 'say',
  ذكر: 'say',
  حديث: 'say',
  كلام: 'say',
  سرد: 'say',
  شرح: 'say',
  تعليق: 'say',
  تساول: 'doubt',
  اسف: 'say',
  ادانه: 'condemn',
  اشاده: 'praise',
  تاكيد: 'affirm',
  تشديد: 'affirm',
  نفي: 'deny',
  رفض: 'deny',
  انكار: 'deny',
  اعلان: 'announce',
  كشف: 'announce',
  تحذير: 'warn',
  زعم: 'allege',
  ادعاء: 'allege',
  اتهام: 'allege',
  توقع: 'expect',
  ترجيح: 'expect',
  امل: 'expect',
  خشيه: 'expect',
  تقدير: 'estimate',
  تعهد: 'pledge',
  دعوه: 'demand',
  مطالبه: 'demand',
  اعتراف: 'acknowledge',
  اقرار: 'acknowledge',
};

/** What opens the content after a verbal noun that does not take a bare object: «تحذيره من», «دعوته إلى». */
const taken: Readonly<Partial<Record<Draft['act'], readonly string[]>>> = {
  deny: ['that', 'quote', 'object', 'ل'],
  warn: ['that', 'quote', 'من'],
  demand: ['that', 'quote', 'إلى', 'ل', 'ب'],
  acknowledge: ['that', 'quote', 'ب'],
  pledge: ['that', 'quote', 'ب'],
  expect: ['that', 'quote', 'object', 'ب'],
};

/** Verbs that tell on what somebody said. */
const relays = new Set(['نقل', 'ذكر', 'أورد', 'روى', 'حكى', 'نسب']);

/**
 * «نقلت الوكالة عن مسؤول قوله إن …», «نقلت عن مصدر أن …», «ذكرت الوكالة عن مصدر نفيه …»: the speaker after عن, the relayer is `via`;
 * «نقلت الوكالة أن …»: the relayer speaks.
 */
export function readRelay(site: Site, hit: VerbHit): Draft | null {
  const { reader, first, last } = site;
  const { lemma } = hit.verb.cue;
  if (!relays.has(lemma)) return null;
  let at = hit.token + 1;
  let relayer: NounPhrase | null = null;
  if (at <= last && (isNounStart(reader, at) || quotedName(reader, at, last) >= 0)) {
    relayer = nounPhraseAfter(reader, at, last, true);
    if (relayer) relayer = withNameBehind(site, relayer);
    at = relayer ? relayer.last + 1 : at;
  } else if (!reader.roles(hit.token).joined && hit.token > first) relayer = nounPhraseBefore(reader, hit.token, first);
  if (lemma === 'نقل' && relayer?.speaks && at <= last && reader.roles(at).complementiser)
    return finish(site, hit, { speaker: relayer, relayer: null, from: at, implicit: false });
  // «ذكرت الوكالة عن مصدر …، ونقلت على لسانه»: the relayer of the sentence goes on.
  relayer ??= site.found.findLast((draft) => draft.sentence === site.index && draft.by === 'relay')?.via[0] ?? relayerBefore(site, hit);
  const from = speakerPlace(site, hit, at, lemma === 'نسب' ? 'الي' : 'عن');
  if (from < 0 || from > last) return null;
  if (reader.roles(from).pronominal) return pronounRelay(site, hit, from, relayer);
  const speaker = speakerAt(site, from);
  if (!speaker) return null;
  const cut = trimAtSaying(site, speaker);
  if (!speaker.speaks && !site.reader.roles(speaker.head).unknown) return null;
  return finish(site, hit, { speaker: cut, relayer, from: cut.last + 1, implicit: false });
}

/** «وكالة الأنباء الأردنية، "بترا"، نقلا عن»: the name in marks between commas. */
function withNameBehind(site: Site, phrase: NounPhrase): NounPhrase {
  const { reader, last } = site;
  const open = phrase.last + 2;
  if (open >= last || !isComma(reader.roles(open - 1).mark)) return phrase;
  const close = reader.closing(open);
  return close > open && close - open <= 4 && close < last && isComma(reader.roles(close + 1).mark) ? { ...phrase, last: close } : phrase;
}

/** «ونشرت السفارة بيانا نقلت فيه عن المبعوث قوله»: who acts in the sentence. */
function relayerBefore(site: Site, hit: VerbHit): NounPhrase | null {
  if (hit.verb.passive) return null;
  const phrase = inSentence(site, hit.token, hit.verb);
  return phrase?.headSpeaks && (isMediumAt(site.reader, phrase.head) || site.reader.roles(phrase.head).speaker === 'institution') ? phrase : null;
}

/** The token after عن or على لسان, or the pronoun that it carries (عنه), over what stands between; -1 where neither follows. */
function speakerPlace(site: Site, hit: VerbHit, start: number, preposition: string): number {
  const { reader, last } = site;
  let at = start;
  for (let guard = 0; guard < 8 && at <= last; guard++) {
    const roles = reader.roles(at);
    if (roles.preposition === preposition && !roles.pronominal) return at + 1;
    if (roles.key === 'نقلا') {
      at++;
      continue;
    }
    if (roles.key === 'علي' && at + 1 <= last && reader.roles(at + 1).key === 'لسان') return at + 2;
    if (roles.key === 'عنه' || roles.key === 'عنها' || roles.key === 'عنهم') return at;
    const name = reader.closing(at);
    if (name > at && name - at <= 5) {
      at = name + 1;
      continue;
    }
    // «شبكة "المدار" الإخبارية عن», «وكالة الأنباء التابعة للحكومة عن»
    if (at > hit.token + 1 && roles.adjective && roles.definite && !roles.joined && reader.roles(at - 1).mark !== '،') {
      at++;
      continue;
    }
    const next = afterAside(site, at, preposition) ?? skipAdverbial(reader, at, last, ['عن']);
    if (next === at) return -1;
    at = next;
  }
  return -1;
}

/** «وسائل إعلام، بينها إذاعة الساحل، عن …»: over what stands between commas, where the preposition follows. */
function afterAside(site: Site, comma: number, preposition: string): number | null {
  const { reader, last } = site;
  if (!isComma(reader.roles(comma).mark)) return null;
  for (let token = comma + 1; token < Math.min(last, comma + 20); token++) {
    const roles = reader.roles(token);
    if (roles.complementiser || roles.mark === ':') return null;
    if (isComma(roles.mark)) return reader.roles(token + 1).preposition === preposition ? token + 1 : null;
  }
  return null;
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

/** The phrase before «قوله» or «، الذي …»، which its reader may have taken in. */
function trimAtSaying(site: Site, phrase: NounPhrase): NounPhrase {
  for (let token = phrase.first + 1; token <= phrase.last; token++) {
    if (sayingAt(site, token)) return { ...phrase, last: token - 1 };
    const clause = isComma(site.reader.roles(token).mark) && site.reader.roles(token + 1).functionClass === 'relative';
    if (clause || opensEvent(site, token)) return { ...phrase, last: token - 1 };
  }
  return phrase;
}

/** «عن مصدر أمني سقوط قتلى»: a verbal noun behind a phrase that its adjective closes tells what happened. */
function opensEvent(site: Site, token: number): boolean {
  const roles = site.reader.roles(token);
  const before = site.reader.roles(token - 1);
  return (
    roles.masdar &&
    !roles.definite &&
    !roles.attached &&
    !roles.joined &&
    roles.speaker === null &&
    site.reader.mention(token) < 0 &&
    before.adjective &&
    !before.masdar
  );
}

function sayingAt(site: Site, token: number): Draft['act'] | null {
  const roles = site.reader.roles(token);
  // «نقلت عنه القول إن»
  if (roles.key === 'القول') return 'say';
  for (const reading of roles.type.readings) {
    const act = reading.enclitic !== '' ? sayings[reading.stem] : undefined;
    if (act) return act;
  }
  return null;
}

/** «نقلت عنه وكالة رويترز قوله»: the relayer may stand after the pronoun. */
/** «المتحدثة باسم رئيس المفوضية … عنه»: the person inside the relayer's phrase whom the pronoun means. */
function ownerIn({ reader }: Site, relayer: NounPhrase, pronoun: Agreement): NounPhrase | null {
  if (relayer.gender === null || agrees(pronoun, relayer)) return null;
  for (let token = relayer.head + 1; token <= relayer.last; token++) {
    if (reader.roles(token).speaker !== 'official' || reader.roles(token).attached) continue;
    const owner = nounPhraseAfter(reader, token, relayer.last, false);
    if (owner?.headSpeaks && agrees(pronoun, owner)) return owner;
  }
  return null;
}

function pronounRelay(site: Site, hit: VerbHit, at: number, before: NounPhrase | null): Draft | null {
  const { reader, last } = site;
  const { key } = reader.roles(at);
  const pronoun = { gender: key.endsWith('ها') ? ('f' as const) : ('m' as const), number: key.endsWith('هم') ? ('p' as const) : ('s' as const) };
  const speaker = (before && ownerIn(site, before, pronoun)) ?? antecedentOf(site, hit.token, pronoun);
  const after = at < last && !sayingAt(site, at + 1) && isNounStart(reader, at + 1) ? nounPhraseAfter(reader, at + 1, last, true) : null;
  const relayer = after?.speaks ? trimAtSaying(site, after) : before;
  const from = after?.speaks && relayer ? relayer.last + 1 : at + 1;
  return speaker ? finish(site, hit, { speaker, relayer, from, implicit: true }) : null;
}

interface Relayed {
  readonly speaker: NounPhrase;
  readonly relayer: NounPhrase | null;
  /** The token after the speaker. */
  readonly from: number;
  readonly implicit: boolean;
}

function finish(site: Site, hit: VerbHit, { speaker, relayer, from, implicit }: Relayed): Draft | null {
  const { reader, last } = site;
  let at = from;
  let cue = hit.token;
  let act: Draft['act'] = 'say';
  for (let token = from; token <= Math.min(last, from + 28); token++) {
    if (isThat(reader, token, ['that']) || reader.roles(token).mark === ':' || reader.closing(token) > token + 6) break;
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
    takes: taken[act] ?? ['that', 'quote', 'object'],
    flags: {},
  };
  const opening = openAfter(site, at - 1, entry, false);
  if (!opening || opening.by === 'participle') return null;
  // «روي عن فلان أنه قال إن»: the verb of saying makes the statement.
  if (opening.by === 'that' && cue === hit.token && reader.roles(opening.first).verbs.some((verb) => verb.cue.lemma === 'قال')) return null;
  if (opening.by === 'object' && cue === hit.token && !reader.roles(opening.first).masdar) return null;
  const content = contentBehind(site, hit.token, opening);
  if (!content) return null;
  while (at <= last && isComma(reader.roles(at).mark)) at++;
  return verbDraft(site, hit, {
    cueFirst: cue,
    cueLast: cue,
    act,
    source: { phrase: speaker, implicit },
    content,
    via: relayer ? [relayer] : [],
    saidTo: opening.at - 1,
    confidence: 0.88,
    by: 'relay',
  });
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
