import { WordClass } from '../lexicon/word-class.ts';
import { isComma } from './noun-phrase.ts';
import { beginsOccasion } from './occasion.ts';
import type { SentenceReader } from './reader.ts';
import type { WordRoles } from './words.ts';

/** What tells where a content ends. */
export interface EndOptions {
  /** Tokens at which another statement's cue begins. */
  readonly isBreak: (token: number) => boolean;
  /** The cue stands in a clause inside another statement: its content ends at the next comma. */
  readonly nested: boolean;
  /** The content is no clause but what the cue names («أدان الهجوم»): a new clause is the writer's. */
  readonly bare?: boolean;
  /** The cue stands in a relative clause: after a comma the sentence's own verb or adverbial goes on («…، جاءت بعد»). */
  readonly embedded?: boolean;
  /** The content runs up to its cue («…، بحسب الوزارة»): no clause in it is the writer's. */
  readonly whole?: boolean;
}

/** Whether the writer, or another statement, goes on at a token of a content that begins at `first`. */
export function endsContent(sentence: SentenceReader, token: number, first: number, options: EndOptions): boolean {
  const { reader, last } = sentence;
  if (options.isBreak(token)) return true;
  if (options.whole) return false;
  const roles = reader.roles(token);
  if (isComma(roles.mark)) {
    if (token + 1 > last || options.isBreak(token + 1)) return true;
    if (options.nested && token > first + 2 && !specifies(sentence, token + 1)) return true;
    return writerGoesOn(sentence, token + 1, options);
  }
  if (token > first && closesWithManner(sentence, token)) return true;
  if (token > first && takesUp(sentence, token)) return true;
  // «… ولم يتسن الحصول على تعليق»: the newsroom's own.
  if (token > first && token < last && (roles.key === 'لم' || roles.key === 'ولم') && /^يتسني?$/.test(reader.roles(token + 1).key)) return true;
  if (tellsWhen(sentence, token, first)) return true;
  // «محكمة قال الناشطون إنها مختصة لكن أفرج عنه»
  if (options.embedded && token > first && token < last && /^و?لكن$/.test(roles.key) && isPerfect(reader.roles(token + 1))) return true;
  if (options.bare && token > first + 1 && (beginsClause(sentence, token) || setsBeside(sentence, token))) return true;
  if (roles.mark === '..' || roles.mark === '...' || roles.mark === '…') return sentence.sentence.paragraph === 0 && token > first + 1;
  return false;
}

/** Words after a comma with which the writer goes on. */
const goingOn = new Set(['فيما', 'بينما', 'علما', 'مما', 'وسط', 'وكان', 'وكانت', 'وكانوا', 'وقد', 'عقب', 'اثر']);
/** Behind «فيما»: what a thing is limited to. */
const limits: ReadonlySet<string> = new Set('يتعلق تتعلق يخص يتصل بعد بين بينهم بينها بينهما بيننا لو يلي عدا مضي سبق اذا يبدو'.split(' '));
/** After «وذلك»: when or where something was said or done, not what. */
const afterThat: ReadonlySet<string> = new Set(
  'بعد خلال عقب في اثناء علي ضمن قبل منذ عبر يوم اثر امس اليوم غداه عشيه مساء صباح فجر ظهر لدي وسط تزامنا بالتزامن بحضور بمناسبه ردا نقلا حسب بحسب وفق وفقا حسبما'.split(
    ' ',
  ),
);

/** Whether the writer goes on with the token behind a comma. */
export function writerGoesOn(sentence: SentenceReader, token: number, options: EndOptions): boolean {
  const { reader, last } = sentence;
  const roles = reader.roles(token);
  // «، فيما يتعلق بالأسعار» is of the content.
  if (roles.key === 'فيما' && token < last && limits.has(reader.roles(token + 1).key)) return false;
  if (goingOn.has(roles.key) || beginsOccasion(reader, token, last) || closesWithManner(sentence, token)) return true;
  if (tellsOutcome(sentence, token, options.bare === true) || answersSpeech(sentence, token) || refersBack(sentence, token)) return true;
  if (options.bare && leavesObject(sentence, token)) return true;
  if (options.embedded && leavesRelative(sentence, token)) return true;
  if (token >= last) return false;
  const next = reader.roles(token + 1);
  switch (roles.key) {
    case 'في':
      return /^(حين|وقت|اعقاب|ختام|اشاره)$/.test(next.stem);
    case 'وذلك':
      return afterThat.has(next.key) || options.isBreak(token + 1) || reader.timex(token + 1) >= 0;
    case 'دون':
      return /^(ان|اي|ايه|مزيد|تفاصيل)$/.test(next.key);
    default:
      return takesUp(sentence, token) || (/^و(لم|لا)$/.test(roles.key) && next.verbs.length > 0);
  }
}

/** «وهو ما», «الأمر الذي»: the writer on what was said or done. */
function takesUp({ reader, last }: SentenceReader, token: number): boolean {
  if (token >= last) return false;
  const next = reader.roles(token + 1).key;
  const { key } = reader.roles(token);
  if (key === 'وهو' || key === 'وهي') return next === 'ما' || (next === 'الامر' && isComma(reader.roles(token - 1).mark));
  return key === 'الامر' && next === 'الذي' && isComma(reader.roles(token - 1).mark);
}

/** «ما يعني أن», «ما دفع»: what the writer makes of it; what an event led to («ما أدى إلى إصابة») is still told in a clause. */
function tellsOutcome({ reader, last }: SentenceReader, token: number, bare: boolean): boolean {
  if (token >= last || reader.roles(token).key !== 'ما') return false;
  const next = reader.roles(token + 1);
  if (/^(زال|زالت|زالوا|دام|دامت|داموا|برح|انفك|عدا|خلا)$/.test(next.key)) return false;
  if (!bare && /^(ادي|ادت|اسفر|تسبب|خلف|اوقع|نتج|نجم|اودي)$/.test(next.key)) return false;
  return next.verbPossible && !next.definite && next.functionClass === '' && next.preposition === '' && next.mark === '' && reader.mention(token + 1) < 0;
}

/** «على حد تعبيره», «على حد قول الوزير»: how it was said. */
function closesWithManner({ reader, last }: SentenceReader, token: number): boolean {
  return (
    token + 2 <= last && reader.roles(token).key === 'علي' && reader.roles(token + 1).key === 'حد' && /^(تعبير|قول|وصف|زعم)/.test(reader.roles(token + 2).key)
  );
}

/** «، ولا سيما», «، خاصة», «، وأن»: what goes on with a content though it stands behind a comma. */
function specifies({ reader, last }: SentenceReader, token: number): boolean {
  const { key } = reader.roles(token);
  if (/^و?(خاصه|خصوصا|لاسيما|ان|انه|انها|انهم|انهما)$/.test(key)) return true;
  return /^و?لا$/.test(key) && token < last && reader.roles(token + 1).key === 'سيما';
}

/** What was said, to which an answer or a comment refers. */
const spoken = /^(سوال|سؤال|اسئله|استفسار|استفسارات|تصريح|تصريحات|انتقاد|انتقادات|اتهام|اتهامات|ما|تقرير|تقارير|انباء|مزاعم|تساول|تساولات|خطاب|بيان)$/;

/** «ردا على سؤال», «تعليقا على ما نشر»: what made somebody say it. */
function answersSpeech({ reader, last }: SentenceReader, token: number): boolean {
  if (token + 2 > last || !/^و?(ردا|تعليقا|تعقيبا)$/.test(reader.roles(token).key) || reader.roles(token + 1).key !== 'علي') return false;
  return reader.roles(token).key.endsWith('ردا') ? spoken.test(reader.roles(token + 2).stem) : true;
}

/** «، جاء ذلك خلال», «، وعزا ذلك إلى»: the writer takes up the whole statement. */
function refersBack({ reader, last }: SentenceReader, token: number): boolean {
  if (token >= last || !/^(ذلك|هذا)$/.test(reader.roles(token + 1).key)) return false;
  return /^(و?(جاء|ياتي|حصل|حدث|تم)|و(عزا|عزت|ارجع|ارجعت|برر|بررت|علل|عللت|فسر|فسرت|يعزو|تعزو))$/.test(reader.roles(token).key);
}

/** Words that begin a clause or adverbial of the writer's behind a comma and a bare object. */
const besideObject =
  /^(وفي|و?ثم|وذلك|بعد|بعدما|قبل|عقب|اثر|غداه|رغم|برغم|بالرغم|ورغم|وبعد|اذ|حيث|لكن|ولكن|لكنه|لكنها|ولكنه|ولكنها|بيد|ردا|وردا|كما|مثلما|عندما|اثناء|بينما|جاءت|جاء|وجاء|وجاءت|تزامنا|بالتزامن|بمناسبه)$/;

/** What stands after a comma behind a bare object, and is not of it: a clause, a verb with و, an adverbial of the writer's. */
function leavesObject({ reader, last }: SentenceReader, token: number): boolean {
  const roles = reader.roles(token);
  if (besideObject.test(roles.key)) return true;
  const next = token < last ? reader.roles(token + 1) : null;
  // «، إلا أن», «، غير أن», «، على الرغم من»
  if (next && /^(الا|غير)$/.test(roles.key) && next.complementiser) return true;
  if (next && roles.key === 'علي' && next.stem === 'رغم') return true;
  // «، ذكر بأن»
  if (next?.complementiser && roles.verbs.length > 0) return true;
  // «، الاثنين، …»
  if (reader.timex(token) >= 0 && roles.preposition === '') {
    let after = token;
    while (after <= last && reader.timex(after) === reader.timex(token)) after++;
    if (after > last || isComma(reader.roles(after).mark)) return true;
  }
  // «، أثناء افتتاحه», «، خلال لقائها»
  if (next && /^(خلال|اثناء|لدي)$/.test(roles.key) && next.enclitic !== '') return true;
  if (!roles.joined || (next && /^و?لا$/.test(roles.key) && next.key === 'سيما')) return false;
  return (
    roles.verbLikely ||
    (roles.verbPossible && !roles.definite && roles.key.endsWith('ت')) ||
    roles.functionClass === 'negation' ||
    roles.functionClass === 'auxiliary'
  );
}

/** Behind the comma after a relative clause: the sentence's own verb, or an adverbial of it. */
function leavesRelative({ reader }: SentenceReader, token: number): boolean {
  const roles = reader.roles(token);
  if (roles.joined || roles.functionClass === 'relative') return false;
  if (/^(ردا|رغم|بعد|قبل|عقب|اثر)$/.test(roles.key)) return true;
  if (roles.preposition !== '') return !roles.attached;
  return isPerfect(roles) && !roles.definite && roles.functionClass === '' && reader.mention(token) < 0;
}

/** «أدان الهجوم وتوجه إلى المدينة»: a perfect with و, without a comma. */
function beginsClause({ reader }: SentenceReader, token: number): boolean {
  const roles = reader.roles(token);
  return roles.joined && reader.mention(token) < 0 && (roles.bestClitics & 1) !== 0 && isPerfect(roles);
}

/** «طالب بالإفراج عنه بعد أن أوقف», «… على الرغم من»: a clause beside a bare object, without a comma. */
function setsBeside({ reader, last }: SentenceReader, token: number): boolean {
  if (token >= last) return false;
  const next = reader.roles(token + 1);
  switch (reader.roles(token).key) {
    case 'بعد':
    case 'قبل':
    case 'رغم':
      return next.complementiser;
    case 'علي':
      return next.key === 'الرغم' && token + 3 <= last && reader.roles(token + 3).complementiser;
    default:
      return false;
  }
}

function isPerfect(roles: WordRoles): boolean {
  return roles.verbLikely && ((roles.type.readings[0]?.classes ?? 0) & WordClass.verbPerfect) !== 0;
}

/** «صاح "…" خلال الجلسة»: behind the quotation that is the content, when it was said. */
function tellsWhen({ reader }: SentenceReader, token: number, first: number): boolean {
  if (reader.closing(first) !== token - 1) return false;
  return /^(خلال|اثناء|بعد|قبل|وسط|عقب|عندما|لدي)$/.test(reader.roles(token).key) || reader.timex(token) >= 0;
}
