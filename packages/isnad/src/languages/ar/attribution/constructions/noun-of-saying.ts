import { Clitic } from '../../../../analysis/types.ts';
import { skipAdverbial } from '../adverbial.ts';
import { agrees, inSentence, lastActor, type Agreement as Pronoun } from '../antecedents.ts';
import { isThat } from '../complementiser.ts';
import { type Draft, draftAt, type SourceDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import type { CueNoun } from '../lexicon.ts';
import { lightSubject } from '../light-verb.ts';
import { mainSubject } from '../main-subject.ts';
import { nounContent } from '../noun-content.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import { prepositionName } from '../preposition-name.ts';
import type { Site } from '../sites.ts';

/** Where a noun's content begins: first token, and the offset inside it after a preposition. */
export interface NounOpening {
  readonly first: number;
  readonly start: number;
  readonly byMark: boolean;
}

/** What governs the noun so that nothing was reported: «دون تأكيد»، «في حال إعلان»، «عدم نفيه». */
const unreal = /^(لا|دون|بدون|بلا|عدم|حال|حاله|انتظار|اي|ايه|لولا|لغايه|لحين)$/;
/** Threats of these are acts, received as often as made: «تهديده بالقتل». */
export const threats = /^(قتل|سجن|طرد|فصل|ذبح|موت|اعدام|سلاح|سكين|اغتصاب|اقاله|عزل|ترحيل)$/;

/** «بعد إعلان الرئيس فرض رسوم», «رغم نفي الوزير للخبر», «وقوله إن …»: a verbal noun of saying with its speaker and its content. */
export function readNounOfSaying(site: Site, token: number): Draft | null {
  const { reader } = site;
  const roles = reader.roles(token);
  if (reader.mention(token) >= 0 || isUnreal(site, token) || mayBeVerb(site, token)) return null;
  // «أكد رفضه أن»: what another cue tells; but claims that somebody answers are told by those who make them.
  const content = site.found.some((draft) => draft.content.first === token && draft.content.last > token);
  for (const { noun, reading } of roles.nouns) {
    if (!noun.speaker || (content && noun.act !== 'allege' && (reading.enclitic !== '' || reading.clitics & Clitic.al))) continue;
    const definite = (reading.clitics & Clitic.al) !== 0;
    const draft = definite
      ? definiteSaying(site, token, noun)
      : reading.enclitic !== ''
        ? withPronoun(site, token, noun, reading.enclitic)
        : (withGenitive(site, token, noun) ?? withLightVerb(site, token, noun));
    if (draft) return draft;
  }
  return null;
}

export function isUnreal(site: Site, token: number): boolean {
  const { reader, first } = site;
  if (token <= first) return false;
  if (unreal.test(reader.roles(token - 1).stem) && reader.roles(token - 1).mark === '') return true;
  if (classes.test(reader.roles(token - 1).key)) return true;
  // «لم ترد حتى الآن أنباء عن»، «ليست هناك تقارير عن»: nothing of the kind was told.
  for (let at = token - 1; at > first && at >= token - 5 && reader.roles(at).mark === ''; at--)
    if (comes.test(reader.roles(at).key) && negation.test(reader.roles(at - 1).key)) return true;
  return false;
}

/** «يمثل اعتراف الشركة بـ», «أول إقرار من الشركة بـ»: the writer weighs what was reported before. */
const classes = /^[وف]?(يعد|تعد|يعتبر|تعتبر|يمثل|تمثل|يشكل|تشكل|هو|هي|اول|ثاني|ثالث|اخر|اكبر|اهم|ابرز|مثل|بمثابه)$/;
const negation = /^[وف]?(لم|لن|لا|ليس|ليست|ما)$/;
/** Verbs by which a report comes to be. */
const comes = /^(تم|يتم|ترد|يرد|يصدر|تصدر|صدر|صدرت|يجر|توجد|يوجد|هناك|ثمه|تصل|تظهر|تتوفر|تتوافر|تسجل|تكن)$/;

/** «تعهد»، «كشف»، «رفض» are verbs as well: nouns after a preposition only. */
export function mayBeVerb(site: Site, token: number): boolean {
  const roles = site.reader.roles(token);
  if (roles.verbs.length === 0 || roles.attached || roles.definite) return false;
  if (roles.enclitic !== '') return false;
  return token === site.first || site.reader.roles(token - 1).preposition === '';
}

/** «وختم بالقول إن», «ذهب إلى القول إن», «مع التأكيد على أن»: the sentence's speaker goes on. */
function definiteSaying(site: Site, token: number, noun: CueNoun): Draft | null {
  const { reader } = site;
  const roles = reader.roles(token);
  if (
    token > site.first &&
    /^[وف]?(خلاصه|نافل|نافله|سبيل|يمكن|يمكنني|يمكننا|امكن|يجوز|يصح|يجب|لابد|ينبغي|نستطيع|استطيع|يسعني|يسعنا|يكفي|عن)$/.test(reader.roles(token - 1).key)
  )
    return null;
  // «من الممكن القول», «من السابق لأوانه القول»
  if (token > site.first + 1 && noun.noun === 'قول' && roles.preposition === '' && opensOpinion(site, token)) return null;
  // «يمكن خلالها القول»
  if (token > site.first + 1 && /^[وف]?(يمكن|يجب|ينبغي|يجوز)$/.test(reader.roles(token - 2).key)) return null;
  const led = roles.preposition !== '' || (token > site.first && /^(الي|مع|في)$/.test(reader.roles(token - 1).preposition));
  if (noun.noun !== 'قول' && !(led && /^(تأكيد|إشارة|تشديد)$/.test(noun.noun))) return null;
  const phrase = lastActor(site, token) ?? mainSubject(site, token) ?? site.speakers.resolve({ gender: 'm', number: 's' }, site.sentence.paragraph);
  const opening = opens(site, noun, token + 1);
  return phrase?.speaks && opening ? finish(site, token, noun, { phrase, implicit: true }, opening) : null;
}

/** An adjective behind من, up to three words before the noun: what may be said, and by nobody yet. */
function opensOpinion({ reader, first }: Site, token: number): boolean {
  for (let at = token - 2; at >= Math.max(first, token - 3); at--)
    if (/^[وف]?من$/.test(reader.roles(at).key) && reader.roles(at + 1).definite && reader.mention(at + 1) < 0) return true;
  return false;
}

/** «نفيه للخبر», «دعوته إلى الهدوء»; «اتهامه بالتزوير» names who is accused, «اتهامه للحكومة بالتزوير» who accuses. */
function withPronoun(site: Site, token: number, noun: CueNoun, enclitic: string): Draft | null {
  const { reader } = site;
  const pronoun = pronouns[enclitic];
  // «بحسب قوله» tells by itself whose words those before it are.
  if (!pronoun || (token > site.first && /^(بحسب|حسب|وفق|وفقا|حد|كما)$/.test(reader.roles(token - 1).key))) return null;
  if (isDone(site, token) && !(noun.act === 'allege' && noun.addressee)) return null;
  const at = overAdverbials(site, noun, token + 1);
  if (noun.act === 'allege' && noun.addressee) {
    const opening = opens(site, noun, at);
    if (opening && reader.roles(token).stem === 'اتهام') return finish(site, token, noun, null, opening);
    const aimed = opening ?? opensOverAddressee(site, noun, at);
    return aimed ? withAntecedent(site, token, noun, pronoun, aimed) : null;
  }
  const opening = opens(site, noun, at) ?? (noun.addressee ? opensOverAddressee(site, noun, at) : null);
  if (!opening || (noun.act === 'pledge' && noun.addressee && threats.test(reader.roles(opening.first).stem))) return null;
  return withAntecedent(site, token, noun, pronoun, opening);
}

const pronouns: Readonly<Record<string, Pronoun>> = {
  ه: { gender: 'm', number: 's' },
  ها: { gender: 'f', number: 's' },
  هم: { gender: 'm', number: 'p' },
  هن: { gender: 'f', number: 'p' },
  هما: { gender: 'm', number: 'd' },
};

function withAntecedent(site: Site, token: number, noun: CueNoun, pronoun: Pronoun, opening: NounOpening): Draft | null {
  const phrase = antecedent(site, token, pronoun);
  return phrase ? finish(site, token, noun, { phrase, implicit: true }, opening) : null;
}

/** Whom the noun's pronoun points back to: whom «عن» names before it, the subject of a verb before it, the sentence's speaker, or who spoke before. */
function antecedent(site: Site, token: number, pronoun: Pronoun): NounPhrase | null {
  const told = toldOf(site, token);
  if (told) return told;
  const near = nearSubject(site, token, pronoun) ?? inSentence(site, token, pronoun);
  if (near) return near;
  const main = mainSubject(site, token);
  return main?.headSpeaks && agrees(pronoun, main) ? main : site.speakers.resolve(pronoun, site.sentence.paragraph);
}

/** «عن نائب الرئيس قوله», «على لسان الوزير تأكيده». */
function toldOf(site: Site, token: number): NounPhrase | null {
  const { reader, first } = site;
  for (let at = token - 2; at >= Math.max(first, token - 24); at--) {
    const roles = reader.roles(at);
    if (roles.complementiser || (roles.mark !== '' && at < token - 12)) return null;
    if (roles.key !== 'عن' && roles.key !== 'لسان') continue;
    const phrase = isNounStart(reader, at + 1) ? nounPhraseAfter(reader, at + 1, token - 1, false) : null;
    return phrase?.speaks && (phrase.last === token - 1 || reader.roles(phrase.last + 1).functionClass === 'relative') ? phrase : null;
  }
  return null;
}

/** The subject of the nearest finite verb before the noun. */
function nearSubject(site: Site, token: number, pronoun: Pronoun): NounPhrase | null {
  const { reader, first } = site;
  for (let at = token - 1; at >= Math.max(first, token - 25); at--) {
    const roles = reader.roles(at);
    if (!roles.verbLikely || roles.attached || reader.mention(at) >= 0) continue;
    const after = at + 1 < token && isNounStart(reader, at + 1) ? nounPhraseAfter(reader, at + 1, token - 1, true) : null;
    const before = after?.headSpeaks || roles.joined ? null : nounPhraseBefore(reader, at, first);
    const subject = after?.headSpeaks ? after : before;
    if (subject?.headSpeaks && agrees(pronoun, subject)) return subject;
  }
  return null;
}

/** «إعلان الشركة إفلاسها», «مزاعم الشركة بأن», «إقرار من الشركة بـ», «اتهام المعارضة للحكومة بـ»; «اتهام الحكومة بـ» names no speaker. */
function withGenitive(site: Site, token: number, noun: CueNoun): Draft | null {
  const whole =
    isDone(site, token) || (noun.addressee && noun.act !== 'allege' && noun.act !== 'demand' && site.reader.roles(token).attached)
      ? null
      : speakerAfter(site, token);
  if (!whole || views.test(site.reader.roles(whole.head).stem)) return null;
  // «إعلان قرارها بالانسحاب»: the decision is what is announced.
  if (noun.takes.includes('ب+masdar') && !whole.headSpeaks) return null;
  const phrase = noun.addressee || noun.takes.includes('ل') ? cutAtAddressee(site, whole) : whole;
  const next = overAdverbials(site, noun, phrase.last + 1);
  const own = noun.addressee && !speaksByItself(site, noun, token, phrase) ? null : opens(site, noun, next);
  const opening = own ?? (noun.addressee ? opensOverAddressee(site, noun, next) : null);
  return opening ? finish(site, token, noun, { phrase, implicit: false }, opening) : null;
}

/** «أطلقت المنظمة تحذيرا من», «وجه الأهالي نداء إلى الخاطفين بـ»: the noun's speaker is the subject of the verb that carries it. */
function withLightVerb(site: Site, token: number, noun: CueNoun): Draft | null {
  const { reader, last } = site;
  let at = token + 1;
  while (at <= last && isPlainAdjective(site, at)) at++;
  let opening = opens(site, noun, at);
  // Whom it is directed to: «إلى السلطات», «للسكان».
  if (!opening && at < last && /^(الي|ل)$/.test(reader.roles(at).preposition)) {
    const inner = reader.roles(at).attached ? at : at + 1;
    const listener = nounPhraseAfter(reader, inner, last, true);
    opening = opens(site, noun, (listener?.last ?? inner) + 1);
  }
  const source = opening ? lightSubject(site, token) : null;
  return source && opening ? finish(site, token, noun, source, opening) : null;
}

/** «تم إقرار القانون», «تتم مطالبته»: who stands there does not speak. */
function isDone(site: Site, token: number): boolean {
  return token > site.first && /^[وف]?(تم|تمت|يتم|تتم|سيتم|ستتم|جري|جرت|يجري|تجري)$/.test(site.reader.roles(token - 1).key);
}

/** What is held, and holds nothing: «تأكيد التوقعات بأن». */
const views = /^(توقعات|تقديرات|شكوك|مخاوف|مزاعم|اتهامات)$/;

/** «اتهامات المعارضة للحكومة بـ»: whom it is aimed at is no part of the speaker. */
function cutAtAddressee(site: Site, phrase: NounPhrase): NounPhrase {
  const { reader } = site;
  for (let token = phrase.head + 1; token <= phrase.last; token++) {
    const roles = reader.roles(token);
    if (roles.attached && roles.preposition === 'ل' && (roles.definite || reader.mention(token) >= 0)) return { ...phrase, last: token - 1 };
  }
  return phrase;
}

/** The speaker after a noun of saying: in the genitive, or after adjectives and من («اعتراف رسمي من الشركة»). */
function speakerAfter(site: Site, token: number): NounPhrase | null {
  const { reader, last } = site;
  let at = token + 1;
  while (at <= last && isPlainAdjective(site, at)) at++;
  const told = at < last && reader.roles(at).key === 'من';
  if (at > token + 1 && !told) return null;
  if (told) at += /^(قبل|جانب|طرف|لدن)$/.test(reader.roles(at + 1).key) ? 2 : 1;
  if (at > last || !isNounStart(reader, at) || (reader.roles(at).attached && !told)) return null;
  const head = reader.roles(at);
  if (reader.mention(at) < 0 && !head.definite && head.verbPossible && head.speaker === null && !head.givenName) return null;
  const phrase = nounPhraseAfter(reader, at, last, true);
  if (!phrase?.speaks || (told && !phrase.headSpeaks)) return null;
  return reader.roles(phrase.head).masdar && reader.mention(phrase.head) < 0 && !phrase.headSpeaks ? null : phrase;
}

function isPlainAdjective(site: Site, token: number): boolean {
  const roles = site.reader.roles(token);
  return (
    site.reader.mention(token) < 0 &&
    roles.mark === '' &&
    roles.adjective &&
    !roles.definite &&
    !roles.attached &&
    roles.preposition === '' &&
    roles.speaker === null
  );
}

/** «دعوة الرئيس إلى», «تهديدات المعارضة بـ», «تحذير الأطباء من»: nobody else stands in the genitive there; after ل or ب it is the one called upon. */
function speaksByItself(site: Site, noun: CueNoun, token: number, phrase: NounPhrase): boolean {
  const { reader } = site;
  const { stem, attached } = reader.roles(token);
  if (!phrase.headSpeaks || attached) return false;
  if (noun.act === 'warn') return true;
  if (noun.noun === 'دعوات') return token === site.first || !/^(في|علي)$/.test(reader.roles(token - 1).preposition);
  return stem.endsWith('ات') || stem === 'مطالب';
}

/** «اتهامات المعارضة للحكومة بـ», «دعوة الوزير السكان إلى»: the content begins with whom it is aimed at. */
function opensOverAddressee(site: Site, noun: CueNoun, at: number): NounOpening | null {
  const { reader, last } = site;
  if (at >= last) return null;
  const roles = reader.roles(at);
  const bound = roles.attached && roles.preposition === 'ل' && !roles.pronominal;
  if (!bound && !isNounStart(reader, at)) return null;
  for (let token = at + 1; token <= Math.min(last, at + 9); token++) {
    const next = reader.roles(token);
    if (next.mark !== '' || (next.verbLikely && reader.mention(token) < 0)) return null;
    const opening = opens(site, noun, token);
    if (opening && next.preposition !== 'ل') return { first: at, start: reader.start(at) + (bound ? roles.cut : 0), byMark: false };
    if (next.complementiser) return null;
  }
  return null;
}

function overAdverbials(site: Site, noun: CueNoun, from: number): number {
  const { reader, last } = site;
  let at = from;
  for (let guard = 0; guard < 4 && at <= last; guard++) {
    if (opens(site, noun, at)) return at;
    const roles = reader.roles(at);
    const skips =
      reader.timex(at) >= 0 ||
      roles.mark === '،' ||
      roles.mark === ',' ||
      roles.functionClass === 'adverb' ||
      /^(رسميا|مجددا|مرارا|علنا|امس|اليوم|سابقا|صراحه)$/.test(roles.key) ||
      /^(في|خلال|امام|عبر|قبل|بعد)$/.test(roles.preposition);
    const next = skips ? skipAdverbial(reader, at, last, noun.takes) : at;
    if (next === at) return at;
    at = next;
  }
  return at;
}

/** What opens at a token, of what the noun takes. */
function opens(site: Site, noun: CueNoun, at: number): NounOpening | null {
  const { reader, last } = site;
  if (at > last) return null;
  const { takes } = noun;
  const roles = reader.roles(at);
  if (roles.complementiser && reader.mention(at) < 0)
    return at < last &&
      !roles.joined &&
      isThat(reader, at, takes) &&
      (takes.includes('that') || (/^[وف]?بان/.test(roles.key) && takes.some((take) => take.endsWith('ب'))))
      ? starts(site, at + 1, 0)
      : null;
  if (roles.mark === ':') return takes.includes('quote') && at < last ? starts(site, at + 1, 0, true) : null;
  if (takes.includes('quote') && reader.closing(at) - at > 4) return starts(site, at, 0, true);
  const name = prepositionName(roles.preposition);
  if (roles.preposition !== '' && !roles.pronominal && !roles.joined) {
    const inner = roles.attached ? at : at + 1;
    if (inner > last) return null;
    const clause = reader.roles(inner).complementiser;
    if (clause) return inner < last && (takes.includes(name) || takes.includes(`${name}+that`)) ? starts(site, inner + 1, 0) : null;
    if (takes.includes(`${name}+masdar`) && reader.roles(inner).masdar) return starts(site, inner, roles.attached ? roles.cut : 0);
    if (!takes.includes(name)) return null;
    // «على خلفية قراره»
    const ground = name === 'على' && reader.roles(inner).stem === 'خلفيه' && inner < last ? inner + 1 : inner;
    return tells(site, noun, ground) ? starts(site, ground, roles.attached ? roles.cut : 0) : null;
  }
  // «برد»: the preposition that another reading has not.
  if (roles.baCut > 0 && roles.preposition === '' && takes.includes('ب') && roles.masdar && reader.mention(at) < 0) return starts(site, at, roles.baCut);
  // «إعلان الشركة إفلاسها», «نفي النادي انتقال لاعبه»
  if (takes.includes('object') && !roles.joined && !roles.attached && !(roles.bestClitics & Clitic.al) && roles.masdar) return starts(site, at, 0);
  return null;
}

/** Acts whose content may be any noun phrase: an attack condemned, a danger warned of. Other contents are verbal nouns or quoted words. */
const anyObject = new Set(['condemn', 'praise', 'deny', 'warn', 'doubt', 'acknowledge', 'announce', 'demand']);

function tells(site: Site, noun: CueNoun, inner: number): boolean {
  const { reader } = site;
  const roles = reader.roles(inner);
  if (roles.mark !== '') return reader.closing(inner) > inner;
  if (reader.timex(inner) >= 0 || roles.functionClass === 'relative') return false;
  if (roles.masdar || roles.key === 'عدم') return true;
  if (noun.act === 'demand') return reader.mention(inner) < 0 && !gatherings.test(roles.stem) && !(roles.preposition === 'ب' && manners.test(roles.stem));
  return anyObject.has(noun.act) || /^(حول|بشان)$/.test(reader.roles(inner - 1).preposition);
}

/** How or why, after ب: «توصيات بعنوان», «دعوة بمناسبة». */
const manners = /^(عنوان|سبب|شكل|شان|طريقه|مناسبه|هدف|حضور|صوره|اسم|فضل|مشاركه|رعايه)$/;

/** What people are called to as guests. */
const gatherings = /^(حفل|حفله|اجتماع|موتمر|لقاء|عشاء|غداء|مادبه|مائده|منزل|بيت|مباراه|عرض|مسرح|قصر|مهرجان|ندوه)$/;

function starts(site: Site, first: number, cut: number, byMark = false): NounOpening {
  return { first, start: site.reader.start(first) + cut, byMark };
}

function finish(site: Site, token: number, noun: CueNoun, source: SourceDraft | null, opening: NounOpening): Draft | null {
  if (opening.first > site.last) return null;
  const content = nounContent(site, token, opening.first, opening.start, opening.byMark);
  if (!content) return null;
  return draftAt(site, token, {
    lemma: site.reader.roles(token).stem,
    act: noun.act,
    source,
    content,
    saidTo: opening.first - 1,
    confidence: source === null ? 0.5 : source.implicit ? 0.6 : 0.65,
    by: 'noun-of-saying',
    entry: noun,
  });
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
  {
    text: 'تأجل الحفل بعد إعلان الشركة عن إلغاء الرحلة.',
    source: 'الشركة',
    cue: 'إعلان',
    content: 'إلغاء الرحلة',
    act: 'announce',
    kind: 'indirect',
  },
  {
    text: 'غادر المدرب غاضبا بعد اتهامه بإهانة الحكم.',
    source: null,
    cue: 'اتهامه',
    content: 'إهانة الحكم',
    act: 'allege',
    kind: 'indirect',
  },
  {
    text: 'عاد الوزير إلى العاصمة بعد تأكيده أن السد آمن.',
    source: 'الوزير',
    cue: 'تأكيده',
    content: 'السد آمن',
    act: 'affirm',
    kind: 'indirect',
    implicit: true,
  },
  {
    text: 'لم تتغير اتهامات المعارضة للحكومة بتبديد المال العام.',
    source: 'المعارضة',
    cue: 'اتهامات',
    content: 'للحكومة بتبديد المال العام',
    act: 'allege',
    kind: 'indirect',
  },
  {
    text: 'أطلقت المنظمة تحذيرا شديدا من انتشار الكوليرا.',
    source: 'المنظمة',
    cue: 'تحذيرا',
    content: 'انتشار الكوليرا',
    act: 'warn',
    kind: 'indirect',
  },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = [
  'نشرت الصحيفة الإعلان في صفحتها الأولى.',
  'قوله حسن.',
  'غادر الوفد دون تأكيد موعد العودة.',
  'لبى المدير دعوة النادي إلى حفل العشاء.',
];
