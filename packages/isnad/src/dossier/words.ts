import type { Act, AttributionKind, Counted } from '../analysis/index.ts';
import type { ChromeReason } from '../article/index.ts';
import type { Chain, Contradiction, FigureSeries, Mutation, RelationReason, Stance, Testimony } from '../ledger/index.ts';
import type { Notice } from '../notice.ts';
import type { Reuse } from '../story/index.ts';

export { noticeMessage } from '../notice.ts';

export type Language = 'ar' | 'en';

/** One wording in each language of the interface. */
export type Phrase = Readonly<Record<Language, string>>;

/** A sign beside the word, so that nothing rests on colour. */
export type SignedPhrase = Phrase & { readonly sign: string };

export const acts: Readonly<Record<Act, SignedPhrase>> = {
  say: { sign: '○', ar: 'قول', en: 'says' },
  announce: { sign: '◎', ar: 'إعلان', en: 'announces' },
  affirm: { sign: '▲', ar: 'تأكيد', en: 'affirms' },
  acknowledge: { sign: '△', ar: 'إقرار', en: 'acknowledges' },
  deny: { sign: '▼', ar: 'نفي', en: 'denies' },
  allege: { sign: '◁', ar: 'ادعاء أو اتهام', en: 'alleges' },
  estimate: { sign: '≈', ar: 'تقدير', en: 'estimates' },
  expect: { sign: '▷', ar: 'توقع', en: 'expects' },
  warn: { sign: '!', ar: 'تحذير', en: 'warns' },
  pledge: { sign: '◈', ar: 'تعهد أو تهديد', en: 'pledges' },
  demand: { sign: '□', ar: 'مطالبة', en: 'demands' },
  praise: { sign: '+', ar: 'إشادة', en: 'praises' },
  condemn: { sign: '−', ar: 'إدانة', en: 'condemns' },
  doubt: { sign: '؟', ar: 'تشكيك', en: 'doubts' },
  decline: { sign: '∅', ar: 'امتناع عن الجواب', en: 'declines to comment' },
};

export const stances: Readonly<Record<Stance, SignedPhrase>> = {
  affirm: { sign: '▲', ar: 'يُثبت', en: 'affirms' },
  deny: { sign: '▼', ar: 'ينفي', en: 'denies' },
  noncommittal: { sign: '◆', ar: 'لا يُثبت ولا ينفي', en: 'non-committal' },
};

export const kinds: Readonly<Record<AttributionKind, Phrase>> = {
  direct: { ar: 'بلفظه', en: 'in their words' },
  indirect: { ar: 'بالمعنى', en: 'in the writer’s words' },
  mixed: { ar: 'بعضه بلفظه', en: 'partly in their words' },
};

export const chromeReasons: Readonly<Record<ChromeReason, Phrase>> = {
  ad: { ar: 'إعلان', en: 'advertisement' },
  navigation: { ar: 'تنقّل في الموقع', en: 'navigation' },
  related: { ar: 'مواد أخرى', en: 'other stories' },
  caption: { ar: 'شرح صورة', en: 'caption' },
  credit: { ar: 'سطر مصدر', en: 'credit line' },
  tags: { ar: 'وسوم', en: 'tags' },
  promo: { ar: 'دعوة إلى الاشتراك', en: 'promotion' },
  repeat: { ar: 'تكرار', en: 'repetition' },
  residue: { ar: 'بقايا آلية', en: 'machine residue' },
};

export const countedThings: Readonly<Record<Counted, Phrase>> = {
  personnel: { ar: 'أفراد قوات', en: 'personnel' },
  killed: { ar: 'قتلى', en: 'killed' },
  wounded: { ar: 'جرحى', en: 'wounded' },
  casualties: { ar: 'قتلى وجرحى', en: 'casualties' },
  captured: { ar: 'أسرى', en: 'captured' },
  displaced: { ar: 'نازحون', en: 'displaced' },
  equipment: { ar: 'عتاد', en: 'equipment' },
  area: { ar: 'مساحة', en: 'area' },
  distance: { ar: 'مسافة', en: 'distance' },
  money: { ar: 'مال', en: 'money' },
  percent: { ar: 'نسبة مئوية', en: 'per cent' },
  people: { ar: 'أشخاص', en: 'people' },
  events: { ar: 'حوادث', en: 'events' },
  other: { ar: 'غير ذلك', en: 'other' },
};

export const relations: Readonly<Record<FigureSeries['relations'][number]['type'], Phrase>> = {
  revision: { ar: 'مراجعة من المصدر نفسه', en: 'revised by the same source' },
  disagreement: { ar: 'اختلاف بين مصدرين', en: 'two sources disagree' },
  agreement: { ar: 'توافق', en: 'agrees' },
  different: { ar: 'شيئان مختلفان', en: 'different things' },
};

const relationReasons: Readonly<Record<RelationReason['code'], Phrase>> = {
  'same-giver': { ar: 'ذكرهما واحد', en: 'one and the same gives both' },
  'bounds-meet': { ar: 'عدد واحد يصدق عليهما', en: 'one number can satisfy both' },
  'two-givers': { ar: 'ذكرهما اثنان في وقت واحد', en: 'two givers at one time' },
  'two-givers-one-article': { ar: 'ذكرهما اثنان في مقال واحد', en: 'two givers in one article' },
  'former-value': { ar: 'يُذكر أحدهما على أنه السابق', en: 'one is told as a former value' },
  'one-giver-one-article': { ar: 'ذكرهما واحد في مقال واحد', en: 'one giver gives both in one article' },
  'other-sentence': { ar: 'تتحدث الجملتان عن شيئين', en: 'the sentences speak of different things' },
  'other-lot': { ar: 'المعدود مختلف', en: 'what is counted differs' },
  'added-up': { ar: 'أحدهما مجموع يدخل فيه الآخر', en: 'one is a sum that holds the other' },
  'far-apart': { ar: 'أبعد من أن يكونا عن شيء واحد', en: 'too far apart to be of one thing' },
  'unknown-quantity': { ar: 'لا شيء يدل على أنهما عن شيء واحد', en: 'nothing tells that both are of one thing' },
  'no-giver': { ar: 'أحدهما بلا قائل مذكور', en: 'nobody is said to give one of them' },
  growing: { ar: 'حصيلة تتغير من ساعة إلى ساعة', en: 'a toll that grows from hour to hour' },
  'days-apart': { ar: 'الأيام بينهما: {days}', en: 'days between them: {days}' },
  'unknown-time': { ar: 'وقت أحدهما غير معروف', en: 'the time of one is not known' },
  'unknown-order': { ar: 'لا يُعرف أيهما أسبق', en: 'which came first is not known' },
};

/** Why two values of a series are told apart or one of them replaces the other; null where the kind of relation says it already. */
export function relationReason({ type, reason }: Pick<FigureSeries['relations'][number], 'type' | 'reason'>): Phrase | null {
  if (type !== 'different' && reason.code !== 'former-value') return null;
  const { ar, en } = wordOf(relationReasons, reason.code);
  const fill = (words: string): string => words.replace('{days}', String(reason.days));
  return { ar: fill(ar), en: fill(en) };
}

/** How it is known which article took from which, by the rule before the colon of an evidence line; filled with its details. */
export const copyEvidence = {
  'same-url': { ar: 'صفحة واحدة: {address}', en: 'one page: {address}' },
  credit: { ar: '{article} يسمّي {source} مصدرًا', en: '{article} names {source} as its source' },
  modified: { ar: 'آخر تعديل: {first} و{second}', en: 'last changed: {first} and {second}' },
  never: { ar: 'لم يُعدَّل', en: 'never' },
  minutes: { ar: 'الدقائق بين النشرين: {count}', en: 'minutes between the two: {count}' },
  days: { ar: 'الأيام بين النشرين: {count}', en: 'days between the two: {count}' },
} as const satisfies Record<string, Phrase>;

export const mergeReasons: Readonly<Record<Testimony['merged'][number]['reason'], Phrase>> = {
  'same-speaker': { ar: 'المتحدث واحد', en: 'the same speaker' },
  'reused-passage': { ar: 'فقرة منقولة', en: 'a passage taken over' },
  agency: { ar: 'عن وكالة واحدة', en: 'from one agency' },
  institution: { ar: 'المؤسسة واحدة', en: 'the same institution' },
  'same-article': { ar: 'في المقال نفسه مرتين', en: 'told twice by one article' },
};

export const roles: Readonly<Record<Chain['links'][number]['role'], Phrase>> = {
  speaker: { ar: 'متحدث', en: 'speaker' },
  agency: { ar: 'وكالة', en: 'agency' },
  outlet: { ar: 'صحيفة أو موقع', en: 'outlet' },
  intermediary: { ar: 'وسيط', en: 'intermediary' },
};

export const reuseKinds: Readonly<Record<Reuse['kind'], Phrase>> = {
  copy: { ar: 'نسخة', en: 'copy' },
  passages: { ar: 'فقرات مشتركة', en: 'shared passages' },
  revision: { ar: 'صيغة لاحقة من الصفحة نفسها', en: 'later version of the same page' },
};

/** Filled with the names of both articles: {a}, {b}. */
export const directions: Readonly<Record<Reuse['direction'], Phrase>> = {
  'a-from-b': { ar: '{a} أخذ عن {b}', en: '{a} took it from {b}' },
  'b-from-a': { ar: '{b} أخذ عن {a}', en: '{b} took it from {a}' },
  'common-source': { ar: '{a} و{b} عن أصل واحد', en: '{a} and {b} share one origin' },
  unknown: { ar: '{a} و{b}: لا يُعرف أيهما أخذ عن الآخر', en: '{a} and {b}: which took from which is not known' },
};

export const mutations: Readonly<Record<Mutation['type'], Phrase>> = {
  'cue-hardened': { ar: 'شُدِّد فعل القول', en: 'the reporting verb was hardened' },
  'hedge-lost': { ar: 'سقط التحفظ', en: 'a hedge was lost' },
  'number-changed': { ar: 'تغيّر الرقم', en: 'a number changed' },
  'negation-lost': { ar: 'سقط النفي', en: 'a negation was lost' },
  'attribution-dropped': { ar: 'سقط الإسناد', en: 'the attribution was dropped' },
  'headline-says-more': { ar: 'العنوان يقول أكثر من النص', en: 'the headline says more than the text' },
};

export const contradictions: Readonly<Record<Contradiction['type'], Phrase>> = {
  'affirm-deny': { ar: 'إثبات ونفي', en: 'one affirms, one denies' },
  figures: { ar: 'رقمان لا يجتمعان', en: 'two figures that cannot both hold' },
  self: { ar: 'تناقض داخل المقال نفسه', en: 'inside one article' },
};

export const severities: Readonly<Record<Notice['severity'], SignedPhrase>> = {
  error: { sign: '✕', ar: 'لم يُقرأ', en: 'not read' },
  warning: { sign: '!', ar: 'تنبيه', en: 'warning' },
  info: { sign: 'i', ar: 'معلومة', en: 'note' },
};

/** The word for a value that a later version may have added to a list: the value itself where no word is known. */
export function wordOf<P extends Phrase>(list: Readonly<Record<string, P>>, key: string): P | Phrase {
  return Object.hasOwn(list, key) ? (list[key] as P) : { ar: key, en: key };
}

/** Heads of the sections, in their order on the page. */
export const sections = {
  events: { ar: 'ما جرى', en: 'What happened' },
  table: { ar: 'من يقول ماذا', en: 'Who says what' },
  changes: { ar: 'كيف تبدّلت المواقف', en: 'How positions changed' },
  contradictions: { ar: 'ما يتعارض', en: 'What conflicts' },
  figures: { ar: 'الأرقام عبر الزمن', en: 'Figures over time' },
  chains: { ar: 'سلاسل النقل', en: 'Chains of transmission' },
  copies: { ar: 'النقل بين المقالات وما تغيّر فيه', en: 'Copies, and what changed in them' },
  statements: { ar: 'التصريحات', en: 'Statements' },
  articles: { ar: 'المقالات', en: 'Articles' },
  notices: { ar: 'ما لم يُقرأ', en: 'What could not be read' },
} as const satisfies Record<string, Phrase>;

/** All other words of the interface. */
export const labels = {
  machine: { ar: 'قرأته آلة', en: 'Read by a machine' },
  machineNote: {
    ar: 'استخرجت آلة هذا السجل من المقالات المذكورة في آخره، ولم يتحقق أحد من شيء فيه. وهو يقول من قال ماذا ومتى ونقلًا عمّن، ولا يقول ما الصحيح. ارجع إلى الجملة في مقالها قبل أن تعتمد عليها.',
    en: 'A machine drew this record from the articles listed at its end, and nobody has verified any of it. It tells who said what, when and through whom; it never tells what is true. Go to the sentence in its article before you rely on it.',
  },
  version: { ar: 'الإصدار', en: 'Version' },
  errorRates: { ar: 'دقة هذا الإصدار كما قيست (F1، وأعلاها 1)', en: 'How well this version did when measured (F1, at most 1)' },
  measure: { ar: 'المقيس', en: 'Measure' },
  measured: { ar: 'قيس في', en: 'Measured' },
  notMeasured: { ar: 'لم تُقس نسبة الخطأ في هذا الإصدار.', en: 'The error rate of this version was not measured.' },
  excerpts: { ar: 'لا يحمل هذا الملف من المقالات إلا الجمل المستشهد بها.', en: 'Of the articles this file carries only the sentences that it cites.' },
  leftOut: { ar: 'نص غير مستشهد به', en: 'text that is not cited' },
  language: { ar: 'اللغة', en: 'Language' },
  contents: { ar: 'المحتويات', en: 'Contents' },
  skip: { ar: 'إلى المحتوى', en: 'Skip to content' },
  articles: { ar: 'المقالات', en: 'Articles' },
  article: { ar: 'المقال', en: 'Article' },
  outlets: { ar: 'الجهات الناشرة', en: 'Outlets' },
  outlet: { ar: 'الجهة الناشرة', en: 'Outlet' },
  unknownOutlet: { ar: 'ناشر غير معروف', en: 'unknown outlet' },
  undated: { ar: 'بلا تاريخ', en: 'undated' },
  statements: { ar: 'التصريحات', en: 'Statements' },
  figuresCount: { ar: 'الأرقام', en: 'Figures' },
  changesCount: { ar: 'تبدلات المواقف', en: 'Changes of position' },
  period: { ar: 'المدة', en: 'Period' },
  story: { ar: 'حدث', en: 'Story' },
  none: { ar: 'لا شيء.', en: 'None.' },
  points: { ar: 'النقاط', en: 'Points' },
  others: { ar: 'آخرون', en: 'Others' },
  nobody: { ar: 'غير مسمّى', en: 'not named' },
  unnamed: { ar: 'جهة لا اسم لها في النص', en: 'someone the text has no name for' },
  singlePoints: { ar: 'نقاط لم يتحدث فيها إلا تصريح واحد', en: 'Points that a single statement speaks to' },
  moreSeries: { ar: 'أرقام أخرى', en: 'More figures' },
  singleSeries: { ar: 'أرقام ذُكرت مرة واحدة', en: 'Figures given once' },
  moreValues: { ar: 'قيم أخرى', en: 'More values' },
  moreChains: { ar: 'نقاط وأرقام من تصريح واحد', en: 'Points and figures of a single statement' },
  moreCopies: { ar: 'مقالات أخرى', en: 'More articles' },
  moreConflicts: { ar: 'تعارضات أخرى', en: 'More conflicts' },
  laterArticles: { ar: 'ما بعدها', en: 'Later ones' },
  morePoints: { ar: 'نقاط أخرى', en: 'More points' },
  moreActors: { ar: 'غيرهم', en: 'More of them' },
  moreStatements: { ar: 'تصريحات أخرى', en: 'More statements' },
  tableNote: {
    ar: 'أولًا النقاط التي تحدث فيها أكثر الناس. الأعمدة لمن يتحدث في أكثر النقاط، ويليها في كل نقطة غيرهم. من تحدث باسم جهة لها خانة فكلامه فيها. وما قيل في يوم واحد لا يُعرف أيّه أسبق.',
    en: 'Points that most actors speak to come first. Those who speak to most points have columns; all others follow under each point. What is said on behalf of an actor who has a cell stands in that cell. Of what is said on one day, it is not known which came first.',
  },
  copyOf: { ar: 'عن', en: 'of' },
  through: { ar: 'على لسان', en: 'through' },
  via: { ar: 'نقلًا عن', en: 'by way of' },
  chainsAtMost: { ar: 'سلاسل مستقلة، على الأكثر', en: 'independent chains, at most' },
  chainsTitle: {
    ar: 'حد أعلى لعدد السلاسل المستقلة: قد يتبين أن أصول بعضها واحد',
    en: 'An upper bound on the number of independent chains: the roots of some may turn out to be one',
  },
  statementsTitle: {
    ar: 'عدد التصريحات التي تتناول هذه النقطة في المقالات كلها، لا عدد من قالها',
    en: 'Number of statements in all articles that speak to this point, not of people who made them',
  },
  inCellTitle: { ar: 'عدد التصريحات في هذه الخانة', en: 'Number of statements in this cell' },
  inferred: { ar: 'مستنتَج', en: 'inferred' },
  inferredTitle: { ar: 'لا يقوله النص صراحة، بل استنتجته الآلة', en: 'The text does not say this outright: the machine worked it out' },
  said: { ar: 'قيل في', en: 'said' },
  published: { ar: 'نُشر في', en: 'published' },
  toArticle: { ar: 'موضعه في المقال', en: 'see it in the article' },
  toStatement: { ar: '¹ رقم التصريح في مقاله، يقود إليه في القائمة', en: '¹ the statement’s number in its article, leads to it in the list' },
  cite: { ar: 'نسخ كاستشهاد', en: 'copy as citation' },
  cited: { ar: 'نُسخ', en: 'copied' },
  citeFailed: { ar: 'تعذّر النسخ', en: 'could not copy' },
  characters: { ar: 'المحارف', en: 'characters' },
  sourceElsewhere: { ar: 'المصدر مذكور في موضع آخر:', en: 'the source is named elsewhere:' },
  longer: { ar: 'وللكلام بقية في المقال', en: 'it goes on in the article' },
  sourcePart: { ar: 'المصدر', en: 'source' },
  cuePart: { ar: 'فعل القول', en: 'reporting cue' },
  contentPart: { ar: 'مضمون القول', en: 'what was said' },
  viaPart: { ar: 'الوسيط', en: 'intermediary' },
  figurePart: { ar: 'رقم', en: 'figure' },
  passagePart: { ar: 'المقطع المقصود', en: 'the passage meant' },
  chromePart: { ar: 'ليس من نص المقال', en: 'not part of the article’s own text' },
  legend: { ar: 'علامات الجمل', en: 'How sentences are marked' },
  filter: { ar: 'تصفية', en: 'Filter' },
  actor: { ar: 'القائل', en: 'Actor' },
  act: { ar: 'نوع القول', en: 'Act' },
  all: { ar: 'الكل', en: 'all' },
  shown: { ar: 'المعروض', en: 'Shown' },
  of: { ar: 'من', en: 'of' },
  value: { ar: 'القيمة', en: 'Value' },
  giver: { ar: 'من يذكرها', en: 'Given by' },
  writer: { ar: 'كاتب المقال', en: 'the writer' },
  date: { ar: 'التاريخ', en: 'Date' },
  evidence: { ar: 'الجملة', en: 'Sentence' },
  relation: { ar: 'صلتها بغيرها', en: 'Relation to others' },
  about: { ar: 'نحو', en: 'about' },
  atLeast: { ar: 'على الأقل', en: 'at least' },
  atMost: { ar: 'على الأكثر', en: 'at most' },
  noNumber: { ar: 'بلا عدد محدد', en: 'no number given' },
  chartTitle: { ar: 'الأعداد هي أرقام الصفوف في الجدول أدناه', en: 'The numbers are those of the rows in the table below' },
  chartExact: { ar: '● قيمة محددة', en: '● exact' },
  chartAbout: { ar: '○ تقريبية', en: '○ approximate' },
  chartRange: { ar: '⌶ مدى بين حدّين', en: '⌶ a range' },
  chartOpen: { ar: '↑ ↓ حدّ مفتوح', en: '↑ ↓ open bound' },
  addedUp: { ar: 'جُمع من أعداد الجملة', en: 'added up from the sentence' },
  totalsHead: { ar: 'مجاميع لا تطابق أجزاءها', en: 'Totals that do not fit their parts' },
  partsExceed: { ar: 'الأجزاء أكثر من المجموع', en: 'the parts are more than the total' },
  partsFallShort: { ar: 'الأجزاء أقل من المجموع', en: 'the parts are less than the total' },
  directionUnknown: { ar: 'لا يُعرف أيهما الأصل', en: 'which is the origin is not known' },
  whose: { ar: 'تخص', en: 'of' },
  place: { ar: 'المكان', en: 'Place' },
  alone: { ar: 'وحده', en: 'alone' },
  movedHere: { ar: 'غيّر موقفه', en: 'changed position' },
  sidesTitle: { ar: 'أين يقف كل طرف في آخر السجل', en: 'Where each party stands at the end of the record' },
  moreParties: { ar: 'و{count} غيرهم', en: 'and {count} more' },
  unknownRoot: { ar: 'أصل غير معروف', en: 'unknown root' },
  unknownRoots: { ar: 'سلاسل لا يُعرف أصلها', en: 'chains whose root is not known' },
  chainReading: { ar: 'من القائل إلى المقال', en: 'from the speaker to the article' },
  merged: { ar: 'ما عُدّ شهادة واحدة، ولماذا', en: 'What was counted as one testimony, and why' },
  testimonies: { ar: 'شهادات', en: 'testimonies' },
  similarity: { ar: 'الكلمات المتساوية', en: 'equal words' },
  containment: { ar: 'حصة المشترك من كل مقال', en: 'share of each article that stands in the other' },
  root: { ar: 'الأصل', en: 'Root' },
  basis: { ar: 'الدليل', en: 'Evidence' },
  sharedPassages: { ar: 'المقاطع المشتركة', en: 'shared passages' },
  morePassages: { ar: 'مقاطع مشتركة أخرى', en: 'more shared passages' },
  before: { ar: 'في الأصل', en: 'in the origin' },
  after: { ar: 'بعد النقل', en: 'after' },
  mutationsHead: { ar: 'ما تغيّر في النقل', en: 'What changed on the way' },
  copiesHead: { ar: 'ما نُقل', en: 'What was taken over' },
  sideBySide: { ar: 'مقالان جنبًا إلى جنب', en: 'Two articles side by side' },
  first: { ar: 'الأول', en: 'First' },
  second: { ar: 'الثاني', en: 'Second' },
  allArticles: { ar: 'عرض المقالات كلها', en: 'Show all articles' },
  file: { ar: 'الملف', en: 'File' },
  address: { ar: 'العنوان الشبكي', en: 'Address' },
  byline: { ar: 'الكاتب', en: 'Byline' },
  modified: { ar: 'عُدّل في', en: 'modified' },
  rule: { ar: 'القاعدة', en: 'rule' },
  statementNote: {
    ar: 'في آخر كل سطر: القاعدة التي وجدت التصريح، وثقتها به من 0 إلى 1.',
    en: 'At the end of each line: the rule that found the statement, and its confidence from 0 to 1.',
  },
  brokenReference: { ar: 'إحالة إلى ما ليس في هذا الملف', en: 'refers to something that this file does not hold' },
  threads: { ar: 'ملفات القضايا', en: 'Threads' },
  singles: { ar: 'مقالات مفردة', en: 'Single articles' },
  title: { ar: 'العنوان', en: 'Title' },
  indexTitle: { ar: 'إسناد: من قال ماذا', en: 'Isnad: who said what' },
  filesRead: { ar: 'كل ما قُرئ', en: 'Everything was read' },
} as const satisfies Record<string, Phrase>;
