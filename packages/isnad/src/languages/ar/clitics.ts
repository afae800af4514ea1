import { classOf, LetterClass, lossyKey } from '../../analysis/letters.ts';
import { Clitic, type Reading, type Splitter } from '../../analysis/types.ts';
import type { Vocabulary } from '../../analysis/vocabulary.ts';
import { verbClasses, WordClass } from './lexicon/word-class.ts';

/** Word-class bits of a stem's lossy key, 0 where the lexicon does not know it. */
export interface StemLexicon {
  lookup(key: string): number;
  /** Bits that a verb may have, and of those the imperfect. */
  readonly verb: number;
  readonly imperfect: number;
  /** Bits that no verb has: noun, adjective, proper name, particle. */
  readonly nominal: number;
  /** Set on forms that stand only before an enclitic. */
  readonly beforeEnclitic: number;
}

const mostReadings = 4;
const enclitics = ['هما', 'كما', 'هم', 'هن', 'ها', 'كم', 'كن', 'نا', 'ني', 'ه', 'ك', 'ي'] as const;
/** Prepositions that an enclitic changes or that take one: the stem that stands alone. */
const prepositionStems: Readonly<Record<string, string>> = {
  من: 'من',
  عن: 'عن',
  الي: 'الي',
  علي: 'علي',
  في: 'في',
  ل: 'ل',
  ب: 'ب',
  مع: 'مع',
  عند: 'عند',
  لدي: 'لدي',
  بين: 'بين',
  ان: 'ان',
  لكن: 'لكن',
  كان: 'كان',
  لان: 'لان',
  بان: 'بان',
  كل: 'كل',
  بعض: 'بعض',
  قبل: 'قبل',
  بعد: 'بعد',
  دون: 'دون',
  حول: 'حول',
  ضد: 'ضد',
  نحو: 'نحو',
  غير: 'غير',
};

interface Candidate {
  readonly clitics: number;
  /** Letters cut from the key before the word. */
  readonly letters: number;
  /** The rest, ال included where `al` is set. */
  readonly word: string;
}

/** «ألبانيا», «إلياس»: the alef of the article carries no hamza. */
const hamzaAtArticle = /^[وف]?[بك]?[أإآ]ل/;
/** «الأمن»: what bears a hamza behind ال is no verb of which the letters are a part. */
const hamzaBehindArticle = /^[وف]?[بك]?ال[أإآ]/;

/**
 * Splits Arabic words into proclitics, word and enclitic by lexicon, not by first letter: a split counts when what remains is a word
 * that a shelf or the lexicon knows, or when its form leaves no doubt (وال، بال، لل).
 */
export function createSplitter(vocabulary: Vocabulary, lexicon: StemLexicon, functionWords: ReadonlySet<string>): Splitter {
  return (surface, key) => {
    const scored: Array<{ reading: Reading; score: number }> = [];
    const hamza = hamzaAtArticle.test(surface);
    const article = hamzaBehindArticle.test(surface);
    for (const candidate of candidates(key)) {
      if (article && (candidate.clitics & Clitic.al) === 0 && isVerbAlone(candidate.word)) continue;
      if (hamza && (candidate.clitics & (Clitic.al | Clitic.lam)) === Clitic.al) continue;
      const best = rate(candidate, key, !surface.endsWith('ة'), surface.endsWith('ه'));
      if (best) scored.push(best);
    }
    scored.sort((a, b) => b.score - a.score || a.reading.cut - b.reading.cut);
    const kept: Reading[] = [];
    for (const { reading } of scored) {
      if (kept.length === mostReadings) break;
      if (kept.some((other) => other.word === reading.word)) continue;
      const cut = reading.cut === 0 && key === surface ? 0 : surfaceCut(surface, reading.cut);
      kept.push(cut === reading.cut ? reading : { ...reading, cut });
    }
    return kept;
  };

  function rate(candidate: Candidate, key: string, pronoun: boolean, writtenHeh: boolean): { reading: Reading; score: number } | null {
    const { clitics, letters, word } = candidate;
    const cost = cliticCost(clitics);
    const bare = clitics & Clitic.al ? word.slice(2) : word;
    const wordId = vocabulary.id(word);
    const isKnown = vocabulary.knows(wordId) && (clitics & Clitic.seen) === 0;
    // A shelf that knows جود is no reason to part وجود, which the lexicon knows whole.
    const bonus = isKnown && ((clitics & ~(Clitic.wa | Clitic.fa)) !== 0 || clitics === 0 || (lexicon.lookup(key) & lexicon.nominal) === 0) ? 5 : 0;
    const whole = stemClasses(bare, clitics, '');
    const isFunctionWord = (clitics & ~(Clitic.wa | Clitic.fa)) === 0 && functionWords.has(word);
    let best: { stem: string; enclitic: string; classes: number; score: number } | null = null;
    if (whole || isKnown || isFunctionWord) {
      const short = bare.length <= 2 && !isFunctionWord && clitics !== 0 ? 30 : 0;
      best = {
        stem: bare,
        enclitic: '',
        classes: whole,
        score: 100 + bonus + (clitics === 0 && whole && isUnparted(key, whole) ? 1 : 0) + (isFunctionWord ? 12 : 0) - short,
      };
    }
    if ((clitics & Clitic.al) === 0) {
      const split = pronoun ? splitEnclitic(word, clitics) : null;
      // «نفيه» is his denial, though a word in ة has the same key.
      const pronounEnds = split !== null && writtenHeh && best !== null && (best.classes & WordClass.tehMarbuta) !== 0 && !isFunctionWord;
      if (split && (!best || 96 > best.score || split.score > best.score || pronounEnds)) best = split;
    }
    if (!best) {
      // Unknown words: a name, a foreign word, a new one. Only forms that leave no doubt are split with trust.
      if (clitics === 0) best = { stem: bare, enclitic: '', classes: 0, score: 60 };
      else if (clitics === Clitic.al && bare.length >= 3) best = { stem: bare, enclitic: '', classes: 0, score: 66 };
      else if (clitics & Clitic.al && bare.length >= 3) best = { stem: bare, enclitic: '', classes: 0, score: 72 };
      else if (clitics & Clitic.seen && bare.length >= 4) best = { stem: bare, enclitic: '', classes: 0, score: 50 };
      else if (bare.length >= 4 && (clitics & (clitics - 1)) === 0) best = { stem: bare, enclitic: '', classes: 0, score: clitics & Clitic.kaf ? 30 : 45 };
      else return null;
    }
    const reading: Reading = {
      clitics,
      cut: clitics & Clitic.al && clitics & Clitic.lam && key.startsWith('ل', letters) ? Math.max(0, letters) : letters,
      word,
      wordId,
      stem: best.stem,
      stemId: best.stem === word ? wordId : vocabulary.id(best.stem),
      enclitic: best.enclitic,
      classes: best.classes,
    };
    return { reading, score: best.score - cost };
  }

  function isVerbAlone(word: string): boolean {
    const classes = lexicon.lookup(word);
    return (classes & lexicon.verb) !== 0 && (classes & lexicon.nominal) === 0;
  }

  /** «الياس», «التزم», and not الأمين: a name whose ال comes off a word that the lexicon knows. */
  function isUnparted(key: string, classes: number): boolean {
    return key.startsWith('ال') && ((classes & verbClasses) !== 0 || (lexicon.lookup(key.slice(2)) & lexicon.nominal) === 0);
  }

  function splitEnclitic(word: string, clitics: number): { stem: string; enclitic: string; classes: number; score: number } | null {
    let best: { stem: string; enclitic: string; classes: number; score: number } | null = null;
    for (const enclitic of enclitics) {
      if (!word.endsWith(enclitic) || word.length < enclitic.length + 1) continue;
      const rest = word.slice(0, -enclitic.length);
      const preposition = prepositionStems[rest];
      if (preposition && enclitic !== 'ي') return { stem: preposition, enclitic, classes: stemClasses(preposition, 0, ''), score: 112 };
      if (rest.length < 3) continue;
      for (const stem of standAloneForms(rest)) {
        const classes = stemClasses(stem, clitics, enclitic);
        if (!classes && !vocabulary.knows(vocabulary.id(stem))) continue;
        const score = (enclitic === 'ي' || enclitic === 'ك' ? 80 : 94) - (stem === rest ? 0 : 1);
        if (!best || score > best.score) best = { stem, enclitic, classes, score };
      }
    }
    return best;
  }

  /** The lexicon's bits that these proclitics leave possible. */
  function stemClasses(stem: string, clitics: number, enclitic: string): number {
    let classes = lexicon.lookup(stem);
    if (enclitic === '' && classes === lexicon.beforeEnclitic) return 0;
    if (clitics & Clitic.al) classes &= ~lexicon.verb;
    if (clitics & (Clitic.ba | Clitic.kaf)) classes &= ~lexicon.verb;
    if (clitics & Clitic.seen) classes &= lexicon.imperfect;
    return classes & (lexicon.verb | lexicon.nominal) ? classes : 0;
  }
}

/** Every way to cut proclitics off a key that its letters allow, the uncut key first. */
function candidates(key: string): Candidate[] {
  const found: Candidate[] = [];
  addBare(found, key, 0, 0);
  if (key.length < 3) {
    if (key.length === 2 && (key[0] === 'و' || key[0] === 'ف')) return found;
    return found;
  }
  const first = key[0];
  if (first === 'و' || first === 'ف') {
    const bit = first === 'و' ? Clitic.wa : Clitic.fa;
    addBare(found, key.slice(1), bit, 1);
    addPreposition(found, key, 1, bit);
  }
  addPreposition(found, key, 0, 0);
  if (first === 'ا' && key.length >= 5 && (key[1] === 'و' || key[1] === 'ف'))
    addBare(found, key.slice(2), Clitic.hamza | (key[1] === 'و' ? Clitic.wa : Clitic.fa), 2);
  return found;
}

function addPreposition(found: Candidate[], key: string, at: number, bits: number): void {
  const rest = key.slice(at + 1);
  const letter = key[at];
  if (rest.length < 2) return;
  if (letter === 'ب') addBare(found, rest, bits | Clitic.ba, at + 1);
  else if (letter === 'ك') addBare(found, rest, bits | Clitic.kaf, at + 1);
  else if (letter === 'س' && /^[يتنا]/.test(rest)) found.push({ clitics: bits | Clitic.seen, letters: at + 1, word: rest });
  else if (letter === 'ل') {
    if (rest[0] === 'ل' && rest.length >= 3) {
      found.push({ clitics: bits | Clitic.lam | Clitic.al, letters: at, word: `ال${rest.slice(1)}` });
      found.push({ clitics: bits | Clitic.lam | Clitic.al, letters: at, word: `ال${rest}` });
    }
    found.push({ clitics: bits | Clitic.lam, letters: at + 1, word: rest });
  }
}

function addBare(found: Candidate[], word: string, bits: number, letters: number): void {
  if (word.startsWith('ال') && word.length >= 4) found.push({ clitics: bits | Clitic.al, letters, word });
  found.push({ clitics: bits, letters, word });
}

function cliticCost(clitics: number): number {
  let cost = 0;
  if (clitics & (Clitic.wa | Clitic.fa)) cost += 3;
  if (clitics & (Clitic.ba | Clitic.lam)) cost += 4;
  if (clitics & Clitic.kaf) cost += 6;
  if (clitics & Clitic.seen) cost += 2;
  if (clitics & Clitic.hamza) cost += 12;
  return cost;
}

/** The forms in which a stem that stood before an enclitic stands alone: مدرست → مدرسه, ابنائ → ابناء, قالو → قالوا, مستشفا → مستشفي. */
function standAloneForms(rest: string): string[] {
  const forms = [rest];
  const last = rest.at(-1);
  if (last === 'ت') forms.push(`${rest.slice(0, -1)}ه`);
  if (last === 'ئ' || last === 'ؤ') forms.push(`${rest.slice(0, -1)}ء`);
  if (last === 'و') forms.push(`${rest}ا`);
  if (last === 'ا') forms.push(`${rest.slice(0, -1)}ي`);
  if (last === 'ي') forms.push(`${rest}ن`);
  return forms;
}

/** How many code units of the surface the first `letters` letters of its key take, with their marks. */
function surfaceCut(surface: string, letters: number): number {
  let at = 0;
  for (let seen = 0; at < surface.length; at++) {
    if (classOf[surface.charCodeAt(at)] === LetterClass.mark) continue;
    if (seen === letters) break;
    seen += isLamAlef(surface.charCodeAt(at)) ? lossyKey(surface[at] as string).length : 1;
  }
  return at;
}

function isLamAlef(unit: number): boolean {
  return unit >= 0xfef5 && unit <= 0xfefc;
}
