import { lossyKey } from '../../../analysis/letters.ts';
import { TokenKind, type Tokens } from '../../../analysis/tokens.ts';
import { Clitic, type Reading, type TypeTable, type WordType } from '../../../analysis/types.ts';
import type { Vocabulary } from '../../../analysis/vocabulary.ts';
import { attributionLexicon } from '../generated/attribution.ts';
import { nominalClasses, verbClasses, WordClass } from '../lexicon/word-class.ts';
import { approximators, isNumber } from './counting.ts';
import type { CueEntry, CueNoun, SpeakerClass } from './lexicon.ts';
import { hintsOf, Role, WordRoles } from './word-roles.ts';

export { Hint, type WordRoles } from './word-roles.ts';

/** A verb form of a cue, in one reading of a word. */
export interface CueVerb {
  readonly cue: CueEntry;
  readonly tense: 'p' | 'i';
  readonly gender: 'm' | 'f';
  readonly number: 's' | 'd' | 'p';
  readonly passive: boolean;
  /** Written so only before a pronoun: نفا(ها). */
  readonly bound: boolean;
  /** Carries a pronoun that the verb takes only after «ما»: «ما نقلته الوكالة». */
  readonly loose: boolean;
  /** Ends in ى, which a final ي in the text is not. */
  readonly maqsura: boolean;
  readonly reading: Reading;
}

export interface CueParticiple {
  readonly cue: CueEntry;
  readonly gender: 'm' | 'f';
  readonly number: 's' | 'd' | 'p';
  readonly reading: Reading;
}

/** The roles of words: computed once for each type, until the table of types forgets it. */
export interface RoleTable {
  /** By token; `outside` is what stands before the first and behind the last: a line break. */
  columns(tokens: Tokens): { readonly roles: WordRoles[]; readonly hints: Uint8Array; readonly outside: WordRoles };
}

const reporting = /^(تهم|تهما|تهمه|متهم|متهما|متهمه|متهمين|متهمون|حجه|ذريعه|دعوي|زعم|اصابع|متوقع|مرجح|لوم|لائمه|مسؤوليه|مسووليه)$/;

/** Verbal nouns of form I in the news; those of the other forms show by their pattern. */
const masdars = new Set(
  'سقوط مقتل وقوع وجود دخول خروج وصول قتل قصف شن نشر عقد وقف رفع خفض فتح منح صدور وضع دعم بدء نقل فرض طرد ضبط قبض عزم موت وفاه فوز خساره بيع شراء طلب حظر منع حجز كشف هدم بناء سحب حل ضرب غلق سجن عزل قطع زياده دعوه نيه حدوث حصول ظهور هبوط صعود نمو رغبه قدره جهود تهم تهمه هجوم لجوء ضلوع رد حق عوده زياره رحيل قيام وصف خطف جرح اسر عبور مرور بلوغ نزول حث حض كف سن صرف فقدان غرق حرق نهب سرقه دفن نفي سعي قبول رفض ندم حزن قلق حمايه رعايه وقايه غضب اسف ثقه امل حرص شجب معرفه علم صله علاقه نجاح فشل حضور غياب عجز هرب فرار هروب ابعاد موعد'.split(
    ' ',
  ),
);

/** «ودعا»: the letters are those of a rare verb too, but it reports only with و before it. */
function isJoined(best: Reading, verbs: readonly CueVerb[]): boolean {
  const joint = Clitic.wa | Clitic.fa;
  return (best.clitics & joint) !== 0 || (verbs.length > 0 && verbs.every(({ reading }) => (reading.clitics & joint) !== 0));
}

/** Whether a stem is a verbal noun: by its pattern, or one of the form-I nouns that news uses. */
function isMasdar(stem: string): boolean {
  return masdars.has(stem) || /^(ا(?!ل).{1,4}ا.ه?|ت.{2}ي[^ه]ه?|م.ا..ه|ت.ا..|ت.{3})$/.test(stem);
}

/** «بإصابة», «بمقتل» stand whole in phrases of other lexicons: read as the noun with its preposition. */
function likeliest(type: WordType, functionClasses: ReadonlyMap<string, string>): Reading {
  const best = type.readings[0] as Reading;
  // «بدور القوات» is praised far more often than a woman of that name.
  if (type.key === 'بدور') return type.readings.find(({ clitics }) => clitics & Clitic.ba) ?? best;
  if (best.classes !== 0 || best.clitics !== 0 || best.wordId < 0 || functionClasses.has(best.word)) return best;
  return type.readings.find(({ clitics, classes, wordId }) => clitics & Clitic.ba && wordId >= 0 && (classes & nominalClasses) !== 0) ?? best;
}

/** The stem with the ة that a pronoun turns into ت: معرفت(ه). */
function unbound({ stem, enclitic }: Reading): string {
  return enclitic !== '' && stem.endsWith('ت') ? `${stem.slice(0, -1)}ه` : stem;
}

/** Whether an object pronoun may hang on the verb: اتهمته, وصفها, أخبروه; not أسفه, which is a noun. */
function takesPronoun(cue: CueEntry): boolean {
  return (
    cue.flags.person === true ||
    ['سأل', 'رد', 'أجاب'].includes(cue.lemma) ||
    cue.takes.some((take) => take === 'as' || take === 'as-object' || take === 'object' || take.startsWith('object+'))
  );
}

/** Endings of nouns for speakers, what stands for them in the singular, and whether they tell of more than one. */
const inflections: ReadonlyArray<readonly [ending: string, singular: string, isPlural: boolean]> = [
  ['تان', 'ه', true],
  ['تين', 'ه', true],
  ['تا', 'ه', true],
  ['تان', '', true],
  ['تين', '', true],
  ['تا', '', true],
  ['ات', 'ه', true],
  ['ات', '', true],
  ['ان', '', true],
  ['ين', '', true],
  ['ون', '', true],
  ['و', '', true],
  ['ي', '', true],
  ['ه', '', false],
];
const lastOfForms = 'ناتويه';
/** Words that look like such forms and are none: surgery, lectures, an introduction, wisdom, the Taliban. */
const noForms = new Set(
  'جراحه جراحات محاضرات محاضره مقدمه مقدمات حكمه امامه طالبان عاملان عاملين ملاكمه سباحه مدافعات مصوره بحريه ثانيه قائمه حاله دوله رفيقه قانونيه رساله فرقه فارسه تجاره زراعه صناعه عماله قابله معالجه محاوره مشاركه مشاركات مساعده مساعدات متابعه مطالبه مراقبه محاسبه مدونه مقاومه مقاتله محاميه مؤامره مناظره مفاوضات مفاوضه مستشفيات كتابات اسره نصابه'.split(
    ' ',
  ),
);

const complementisers = new Set(['ان', 'انه', 'انها', 'انهم', 'انهما', 'انهن', 'انني', 'اني', 'اننا', 'انك', 'انكم']);
const prepositions = new Set([
  'في',
  'من',
  'الي',
  'علي',
  'عن',
  'مع',
  'حتي',
  'منذ',
  'خلال',
  'بعد',
  'قبل',
  'بين',
  'عند',
  'لدي',
  'ضد',
  'نحو',
  'حول',
  'دون',
  'بدون',
  'تحت',
  'فوق',
  'امام',
  'وراء',
  'خلف',
  'عبر',
  'بشان',
  'بسبب',
  'رغم',
  'وسط',
  'ضمن',
  'قرب',
  'ازاء',
  'تجاه',
  'جراء',
  'اثناء',
  'اثر',
  'عقب',
  'حيال',
  'داخل',
  'خارج',
  'باستثناء',
  'قبيل',
  'بعيد',
  'بحسب',
  'حسب',
  'وفق',
  'وفقا',
  'طبقا',
  'لاجل',
  'صوب',
  'بخصوص',
  'بمناسبه',
  'بهدف',
  'بفضل',
  'بالنسبه',
  'بحق',
]);

const none: readonly never[] = Object.freeze([]);

/** Gives each word type its roles. Puts the words of the attribution lexicon into the vocabulary. */
export function createWordRoles(vocabulary: Vocabulary, functionClasses: ReadonlyMap<string, string>, givenNames: ReadonlySet<string>): RoleTable {
  const verbForms = new Map<string, Array<Omit<CueVerb, 'reading' | 'loose'>>>();
  const participleForms = new Map<string, Array<Omit<CueParticiple, 'reading'>>>();
  const nounForms = new Map<string, CueNoun>();
  const speakers = new Map<string, SpeakerClass['class']>();
  for (const cue of attributionLexicon.cues) {
    for (const row of cue.verbs) {
      const [form, code] = row.split(' ') as [string, string];
      const key = addKey(form);
      const entry = {
        cue,
        tense: code[0] as 'p' | 'i',
        gender: code[1] as 'm' | 'f',
        number: code[2] as 's' | 'd' | 'p',
        passive: code[3] === 'p',
        bound: code[4] === 'e',
        maqsura: form.endsWith('ى'),
      };
      const list = verbForms.get(key) ?? [];
      // «أعلن» is he, though the letters could be they (f.): the singular stands for both.
      const twin = list.findIndex((other) => other.cue === cue && other.passive === entry.passive && other.bound === entry.bound);
      if (twin < 0) list.push(entry);
      else if (list[twin]?.number !== 's' && entry.number === 's') list[twin] = entry;
      verbForms.set(key, list);
    }
    for (const row of cue.participles) {
      const [form, code] = row.split(' ') as [string, string];
      const key = addKey(form);
      const list = participleForms.get(key) ?? [];
      list.push({ cue, gender: code[0] as 'm' | 'f', number: code[1] as 's' | 'd' | 'p' });
      participleForms.set(key, list);
    }
  }
  for (const noun of attributionLexicon.nouns) for (const form of noun.forms) nounForms.set(addKey(form), noun);
  for (const row of attributionLexicon.speakers) for (const word of row.words) if (!speakers.has(addKey(word))) speakers.set(addKey(word), row.class);

  let generation = -1;
  let known: WordRoles[] = [];
  /** By type, 0 where it has no roles yet. */
  let hints = new Uint8Array(0);
  return {
    columns({ types, type, length }) {
      if (types.generation !== generation) turnTo(types);
      if (types.size > hints.length) {
        const before = hints;
        hints = new Uint8Array(types.size * 2);
        hints.set(before);
      }
      if (hints[types.lineBreak] === 0) learn(types.get(types.lineBreak));
      const columns = { roles: new Array<WordRoles>(length), hints: new Uint8Array(length), outside: known[types.lineBreak] as WordRoles };
      for (let i = 0; i < length; i++) {
        const id = type[i] as number;
        if (hints[id] === 0) learn(types.get(id));
        columns.roles[i] = known[id] as WordRoles;
        columns.hints[i] = hints[id] as number;
      }
      return columns;
    },
  };

  /** Takes along what is known of the types that the table has kept. */
  function turnTo(types: TypeTable): void {
    const before = { known, hints };
    const isNext = types.generation === generation + 1;
    generation = types.generation;
    known = [];
    hints = new Uint8Array(Math.max(1 << 14, types.size * 2));
    if (!isNext) return;
    types.kept.forEach((old, id) => {
      const roles = before.known[old];
      if (roles === undefined) return;
      while (known.length < id) known.push(roles);
      known[id] = roles;
      hints[id] = before.hints[old] as number;
    });
  }

  function learn(type: WordType): void {
    const roles = rolesOf(type);
    // The table of types numbers them in order, and so the array stays without holes.
    while (known.length < type.id) known.push(roles);
    known[type.id] = roles;
    hints[type.id] = hintsOf(roles);
  }

  /** A form of a noun for a speaker that the lexicon gives in the singular: «مسؤولان», «محللو», «باحثات», «طبيبة», «منظمتا». */
  function inflected(stem: string): SpeakerClass['class'] | null {
    if (stem.length < 4 || !lastOfForms.includes(stem[stem.length - 1] as string) || noForms.has(stem)) return null;
    for (const [ending, singular, isPlural] of inflections) {
      // «مفتشي الآثار», and no adjective of origin.
      if (!stem.endsWith(ending) || (ending === 'ي' && !/^م.{4}/.test(stem)) || (ending === 'ه' && stem.endsWith('يه'))) continue;
      const one = speakers.get(stem.slice(0, -ending.length) + singular);
      if (one === 'official') return isPlural ? 'officials' : one;
      if (one === 'person') return isPlural ? 'people' : one;
      if (one === 'source' || one === 'medium' || one === 'institution') if (isPlural && ending !== 'ون' && ending !== 'ي' && ending !== 'و') return one;
    }
    return null;
  }

  function addKey(form: string): string {
    vocabulary.addWord(form);
    return lossyKey(form);
  }

  function rolesOf(type: WordType): WordRoles {
    const verbs: CueVerb[] = [];
    const participles: CueParticiple[] = [];
    const nouns: Array<{ noun: CueNoun; reading: Reading }> = [];
    const isWord = type.kind === TokenKind.word;
    const best = likeliest(type, functionClasses);
    let speaker: SpeakerClass['class'] | null = null;
    let nominalReading: Reading | null = null;
    let verbPossible = false;
    let nominal = false;
    let adjective = false;
    let masdar = false;
    let complementiser = false;
    let preposition = '';
    let attached = false;
    let pronominal = false;
    let cut = 0;
    let baCut = 0;
    let functionClass = '';
    if (isWord) {
      for (const reading of type.readings) {
        const { clitics, stem, word } = reading;
        // Every form of the lexicon of attribution is a word of the vocabulary.
        const isForm = reading.stemId >= 0;
        const bound = clitics & (Clitic.al | Clitic.ba | Clitic.lam | Clitic.kaf);
        if (!bound) {
          for (const form of (isForm ? verbForms.get(stem) : undefined) ?? (reading.wordId >= 0 ? verbForms.get(word) : undefined) ?? none) {
            if (clitics & Clitic.seen && form.tense === 'p') continue;
            if (reading.enclitic === '' && form.bound) continue;
            const loose = reading.enclitic !== '' && !takesPronoun(form.cue);
            if (form.maqsura && reading.enclitic === '' && type.text.endsWith('ي')) continue;
            if (form.passive && !form.maqsura && type.text.endsWith('ى')) continue;
            verbs.push({ ...form, loose, reading });
          }
          if (isForm && reading.enclitic === '')
            for (const form of participleForms.get(stem) ?? none) if (!(clitics & Clitic.seen)) participles.push({ ...form, reading });
        }
        if (!(clitics & Clitic.seen)) {
          const noun =
            (isForm ? nounForms.get(stem) : undefined) ??
            (reading.enclitic !== '' ? nounForms.get(unbound(reading)) : undefined) ??
            (stem.endsWith('ا') ? nounForms.get(stem.slice(0, -1)) : undefined);
          if (noun && !nouns.some((other) => other.noun === noun)) nouns.push({ noun, reading });
          speaker ??= (isForm ? speakers.get(stem) : undefined) ?? (stem.endsWith('ا') ? speakers.get(stem.slice(0, -1)) : undefined) ?? inflected(stem);
        }
        if (clitics & Clitic.ba && baCut === 0 && reading.classes & nominalClasses) baCut = reading.cut;
        if (complementisers.has(word) && !(clitics & ~(Clitic.wa | Clitic.fa | Clitic.ba))) complementiser = true;
        if (reading.classes & verbClasses && !bound && !(clitics & Clitic.hamza)) verbPossible = true;
        if (reading.classes & nominalClasses || bound & Clitic.al) {
          nominal = true;
          nominalReading ??= reading;
          if (reading.classes & (WordClass.adjective | WordClass.nisba | WordClass.elative | WordClass.passiveParticiple)) adjective = true;
          // «تركي», «التركية» have the letters of a verbal noun.
          if (isMasdar(unbound(reading)) && !(reading.classes & WordClass.nisba)) masdar = true;
        }
      }
      const classRow = functionClasses.get(best.word) ?? functionClasses.get(type.key) ?? '';
      // «إمام المسجد» is no preposition.
      const isImam = /^[وف]?إمام/.test(type.text);
      functionClass = isImam ? '' : classRow;
      // «الإمام», «الداخل» are nouns.
      if ((prepositions.has(best.word) || (prepositions.has(best.stem) && !(best.clitics & Clitic.al))) && !isImam) {
        preposition = prepositions.has(best.word) ? best.word : best.stem;
        pronominal = best.enclitic !== '' && !prepositions.has(best.word);
      } else if (best.clitics & (Clitic.ba | Clitic.lam | Clitic.kaf) && functionClass !== 'complementiser') {
        preposition = best.clitics & Clitic.ba ? 'ب' : best.clitics & Clitic.lam ? 'ل' : 'ك';
        attached = true;
        cut = best.cut;
        if (best.clitics & Clitic.lam && best.clitics & Clitic.al) cut = best.cut;
      } else if ((type.key === 'ب' || type.key === 'ل') && type.text.length <= 3) {
        preposition = type.key;
      }
    }
    // «هنا» is no congratulation: a word of grammar reports nothing, but for «بين» and «شبه», which do where they stand as verbs.
    if (functionClass !== '' && !/^[وف]?(بين|عبر|شبه)$/.test(type.key) && !/هن\u0651?أ/.test(type.text)) verbs.length = 0;
    const known = nominal || verbPossible || functionClass !== '' || speaker !== null;
    const nisba = isWord && /(ي|يه|يين|يون|يان|يتان|يتين|يات)$/.test(best.stem) && best.stem.length >= 4 && best.enclitic === '';
    const is = (holds: boolean, bit: number): number => (holds ? bit : 0);
    const bits =
      is(complementiser, Role.complementiser) |
      is(attached, Role.attached) |
      is(pronominal, Role.pronominal) |
      is(isWord && isJoined(best, verbs), Role.joined) |
      is(isWord && ((best.clitics & Clitic.al) !== 0 || best.enclitic !== ''), Role.definite) |
      is(
        isWord &&
          functionClass === '' &&
          !(best.clitics & Clitic.hamza) &&
          (best.classes & verbClasses) !== 0 &&
          (best.classes & nominalClasses) === 0 &&
          !(best.clitics & Clitic.al),
        Role.verbLikely,
      ) |
      is(isWord && (best.classes & WordClass.proper) !== 0 && (best.classes & (WordClass.noun | WordClass.adjective | verbClasses)) === 0, Role.proper) |
      is(isWord && verbPossible && !nominal && functionClass === '', Role.verbOnly) |
      is(verbPossible, Role.verbPossible) |
      is(nominal, Role.nominal) |
      is(adjective || nisba, Role.adjective) |
      is(masdar, Role.masdar) |
      is(isWord ? !known : type.kind === TokenKind.foreign, Role.unknown) |
      is(approximators.has(type.key), Role.approximates) |
      is(!attached && isNumber(type, best.clitics), Role.counts) |
      is(isWord && givenNames.has(best.word), Role.givenName) |
      is(isWord && (nouns.length > 0 || type.readings.some((reading) => reporting.test(reading.stem))), Role.reports);
    return new WordRoles(
      type,
      bits,
      cut | (baCut << 16),
      best.clitics,
      verbs.length === 0 ? none : verbs,
      participles.length === 0 ? none : participles,
      nouns.length === 0 ? none : nouns,
      preposition,
      functionClass,
      speaker,
      (nominalReading ?? best).stem,
      best.enclitic,
    );
  }
}
