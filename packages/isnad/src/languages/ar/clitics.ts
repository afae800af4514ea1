import { classOf, LetterClass, lossyKey } from '../../analysis/letters.ts';
import { Clitic, type Reading, type Splitter } from '../../analysis/types.ts';
import type { Vocabulary } from '../../analysis/vocabulary.ts';
import { verbClasses, WordClass } from './lexicon/word-class.ts';

/** Word-class bits of a stem's lossy key, or of a part of a key, 0 where the lexicon does not know it. */
export interface StemLexicon {
  lookup(key: string, from?: number, to?: number): number;
  /** Bits that a verb may have, and of those the imperfect. */
  readonly verb: number;
  readonly imperfect: number;
  /** Bits that no verb has: noun, adjective, proper name, particle. */
  readonly nominal: number;
  /** Set on forms that stand only before an enclitic. */
  readonly beforeEnclitic: number;
}

const mostReadings = 4;
/** The attached pronouns by their last letter, longest first. */
const enclitics: ReadonlyMap<number, readonly string[]> = new Map(
  [['هما', 'كما', 'ها', 'نا'], ['هم', 'كم'], ['هن', 'كن'], ['ني', 'ي'], ['ه'], ['ك']].map((forms) => [
    (forms[0] as string).charCodeAt((forms[0] as string).length - 1),
    forms,
  ]),
);
/** Prepositions that an enclitic changes or that take one: the stem that stands alone. */
const prepositionStems: ReadonlySet<string> = new Set('من عن الي علي في ل ب مع عند لدي بين ان لكن كان لان بان كل بعض قبل بعد دون حول ضد نحو غير'.split(' '));
const longestPreposition = 3;

/** A way to cut proclitics off a key: the word is `text` from `from` on, ال included where `al` is set. */
interface Candidate {
  readonly clitics: number;
  /** Letters cut from the key before the word. */
  readonly letters: number;
  readonly text: string;
  readonly from: number;
}

interface Stem {
  readonly stem: string;
  readonly enclitic: string;
  readonly classes: number;
  readonly score: number;
}

interface Rated extends Stem {
  readonly candidate: Candidate;
  readonly wordId: number;
}

/** «ألبانيا», «إلياس»: the alef of the article carries no hamza. */
const hamzaAtArticle = /^[وف]?[بك]?[أإآ]ل/;
/** «الأمن»: what bears a hamza behind ال is no verb of which the letters are a part. */
const hamzaBehindArticle = /^[وف]?[بك]?ال[أإآ]/;

/**
 * Splits Arabic words into proclitics, word and enclitic by lexicon, not by first letter: a split counts when what remains is a word
 * that a shelf or the lexicon knows, or when its form leaves no doubt (وال، بال، لل). Words are looked up where they stand in the key:
 * only the readings that are kept are cut out of it.
 */
export function createSplitter(vocabulary: Vocabulary, lexicon: StemLexicon, functionWords: ReadonlySet<string>): Splitter {
  return (surface, key) => {
    const rated: Rated[] = [];
    const pronoun = !surface.endsWith('ة');
    const writtenHeh = surface.endsWith('ه');
    const all = candidates(key);
    const article = hamzaBehindArticle.test(surface);
    for (let i = 0; i < all.length; i++) {
      const candidate = all[i] as Candidate;
      if (article && (candidate.clitics & Clitic.al) === 0 && isVerbAlone(candidate)) continue;
      if ((candidate.clitics & (Clitic.al | Clitic.lam)) === Clitic.al && hamzaAtArticle.test(surface)) continue;
      const best = rate(candidate, key, pronoun, writtenHeh);
      if (best) insert(rated, best);
    }
    const kept: Reading[] = [];
    for (let i = 0; i < rated.length && kept.length < mostReadings; i++) {
      const { candidate, wordId, stem, enclitic, classes } = rated[i] as Rated;
      const { clitics, letters, text, from } = candidate;
      const word = from === 0 ? text : text.slice(from);
      if (kept.some((other) => other.word === word)) continue;
      const cut = letters === 0 && key === surface ? 0 : surfaceCut(surface, letters);
      kept.push({ clitics, cut, word, wordId, stem, stemId: stem === word ? wordId : vocabulary.id(stem), enclitic, classes });
    }
    return kept;
  };

  function rate(candidate: Candidate, key: string, pronoun: boolean, writtenHeh: boolean): Rated | null {
    const { clitics, text, from } = candidate;
    const cost = cliticCost(clitics);
    const bareFrom = clitics & Clitic.al ? from + 2 : from;
    const length = text.length - bareFrom;
    const wordId = vocabulary.id(text, from);
    const isKnown = vocabulary.knows(wordId) && (clitics & Clitic.seen) === 0;
    // A shelf that knows جود is no reason to part وجود, which the lexicon knows whole.
    const bonus = isKnown && ((clitics & ~(Clitic.wa | Clitic.fa)) !== 0 || clitics === 0 || (lexicon.lookup(key) & lexicon.nominal) === 0) ? 5 : 0;
    const whole = stemClasses(text, bareFrom, text.length, clitics, '');
    // The vocabulary holds the words of grammar too.
    const isFunctionWord = wordId >= 0 && (clitics & ~(Clitic.wa | Clitic.fa)) === 0 && functionWords.has(text.slice(from));
    let best: Stem | null = null;
    if (whole || isKnown || isFunctionWord) {
      const short = length <= 2 && !isFunctionWord && clitics !== 0 ? 30 : 0;
      best = {
        stem: text.slice(bareFrom),
        enclitic: '',
        classes: whole,
        score: 100 + bonus + (clitics === 0 && whole && isUnparted(key, whole) ? 1 : 0) + (isFunctionWord ? 12 : 0) - short,
      };
    }
    if ((clitics & Clitic.al) === 0) {
      const split = pronoun ? splitEnclitic(text, from, clitics) : null;
      // «نفيه» is his denial, though a word in ة has the same key.
      const pronounEnds = split !== null && writtenHeh && best !== null && (best.classes & WordClass.tehMarbuta) !== 0 && !isFunctionWord;
      if (split && (!best || 96 > best.score || split.score > best.score || pronounEnds)) best = split;
    }
    if (!best) {
      // Unknown words: a name, a foreign word, a new one. Only forms that leave no doubt are split with trust.
      const score = scoreOfUnknown(clitics, length);
      if (score < 0) return null;
      best = { stem: text.slice(bareFrom), enclitic: '', classes: 0, score };
    }
    return { candidate, wordId, stem: best.stem, enclitic: best.enclitic, classes: best.classes, score: best.score - cost };
  }

  function isVerbAlone({ text, from }: Candidate): boolean {
    const classes = lexicon.lookup(text, from);
    return (classes & lexicon.verb) !== 0 && (classes & lexicon.nominal) === 0;
  }

  /** «الياس», «التزم», and not الأمين: a name whose ال comes off a word that the lexicon knows. */
  function isUnparted(key: string, classes: number): boolean {
    return key.startsWith('ال') && ((classes & verbClasses) !== 0 || (lexicon.lookup(key, 2) & lexicon.nominal) === 0);
  }

  function splitEnclitic(text: string, from: number, clitics: number): Stem | null {
    const forms = enclitics.get(text.charCodeAt(text.length - 1));
    if (forms === undefined) return null;
    let best: Stem | null = null;
    for (let k = 0; k < forms.length; k++) {
      const enclitic = forms[k] as string;
      const to = text.length - enclitic.length;
      if (to - from < 1 || !text.endsWith(enclitic)) continue;
      if (to - from <= longestPreposition && enclitic !== 'ي') {
        const rest = text.slice(from, to);
        if (prepositionStems.has(rest)) return { stem: rest, enclitic, classes: stemClasses(rest, 0, rest.length, 0, ''), score: 112 };
      }
      if (to - from < 3) continue;
      const score = enclitic === 'ي' || enclitic === 'ك' ? 80 : 94;
      const classes = stemClasses(text, from, to, clitics, enclitic);
      if (classes || vocabulary.knows(vocabulary.id(text, from, to))) {
        if (!best || score > best.score) best = { stem: text.slice(from, to), enclitic, classes, score };
        continue;
      }
      if (best && score - 1 <= best.score) continue;
      const stem = standAloneForm(text, from, to);
      if (stem === null) continue;
      const alone = stemClasses(stem, 0, stem.length, clitics, enclitic);
      if (alone || vocabulary.knows(vocabulary.id(stem))) best = { stem, enclitic, classes: alone, score: score - 1 };
    }
    return best;
  }

  /** The lexicon's bits that these proclitics leave possible for `text[from, to)`. */
  function stemClasses(text: string, from: number, to: number, clitics: number, enclitic: string): number {
    let classes = lexicon.lookup(text, from, to);
    if (enclitic === '' && classes === lexicon.beforeEnclitic) return 0;
    if (clitics & Clitic.al) classes &= ~lexicon.verb;
    if (clitics & (Clitic.ba | Clitic.kaf)) classes &= ~lexicon.verb;
    if (clitics & Clitic.seen) classes &= lexicon.imperfect;
    return classes & (lexicon.verb | lexicon.nominal) ? classes : 0;
  }
}

/** Keeps the best first; of equals the one with fewer letters cut, then the one that came first. */
function insert(rated: Rated[], one: Rated): void {
  let at = rated.length;
  rated.push(one);
  for (; at > 0; at--) {
    const other = rated[at - 1] as Rated;
    if (other.score > one.score || (other.score === one.score && other.candidate.letters <= one.candidate.letters)) break;
    rated[at] = other;
  }
  rated[at] = one;
}

/** -1 where a word that nothing knows is not parted so. */
function scoreOfUnknown(clitics: number, length: number): number {
  if (clitics === 0) return 60;
  if (clitics === Clitic.al && length >= 3) return 66;
  if (clitics & Clitic.al && length >= 3) return 72;
  if (clitics & Clitic.seen && length >= 4) return 50;
  if (length >= 4 && (clitics & (clitics - 1)) === 0) return clitics & Clitic.kaf ? 30 : 45;
  return -1;
}

const alef = 'ا'.charCodeAt(0);
const [waw, feh, beh, kaf, seen, lam] = [...'وفبكسل'].map((letter) => letter.charCodeAt(0)) as [number, number, number, number, number, number];

/** Every way to cut proclitics off a key that its letters allow, the uncut key first. */
function candidates(key: string): Candidate[] {
  const found: Candidate[] = [];
  addBare(found, key, 0, 0);
  if (key.length < 3) return found;
  const first = key.charCodeAt(0);
  if (first === waw || first === feh) {
    const bit = first === waw ? Clitic.wa : Clitic.fa;
    addBare(found, key, bit, 1);
    addPreposition(found, key, 1, bit);
  }
  addPreposition(found, key, 0, 0);
  const second = key.charCodeAt(1);
  if (first === alef && key.length >= 5 && (second === waw || second === feh)) addBare(found, key, Clitic.hamza | (second === waw ? Clitic.wa : Clitic.fa), 2);
  return found;
}

function addPreposition(found: Candidate[], key: string, at: number, bits: number): void {
  const letter = key.charCodeAt(at);
  const letters = at + 1;
  const length = key.length - letters;
  if (length < 2) return;
  if (letter === beh) addBare(found, key, bits | Clitic.ba, letters);
  else if (letter === kaf) addBare(found, key, bits | Clitic.kaf, letters);
  else if (letter === seen) {
    if ('يتنا'.includes(key[letters] as string)) found.push({ clitics: bits | Clitic.seen, letters, text: key, from: letters });
  } else if (letter === lam) {
    if (key.charCodeAt(letters) === lam && length >= 3) {
      found.push({ clitics: bits | Clitic.lam | Clitic.al, letters: at, text: `ال${key.slice(letters + 1)}`, from: 0 });
      found.push({ clitics: bits | Clitic.lam | Clitic.al, letters: at, text: `ال${key.slice(letters)}`, from: 0 });
    }
    found.push({ clitics: bits | Clitic.lam, letters, text: key, from: letters });
  }
}

function addBare(found: Candidate[], text: string, bits: number, letters: number): void {
  if (text.length - letters >= 4 && text.charCodeAt(letters) === alef && text.charCodeAt(letters + 1) === lam)
    found.push({ clitics: bits | Clitic.al, letters, text, from: letters });
  found.push({ clitics: bits, letters, text, from: letters });
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

/** The form in which a stem that stood before an enclitic stands alone, where it changes: مدرست → مدرسه, ابنائ → ابناء, قالو → قالوا, مستشفا → مستشفي. */
function standAloneForm(text: string, from: number, to: number): string | null {
  switch (text[to - 1]) {
    case 'ت':
      return `${text.slice(from, to - 1)}ه`;
    case 'ئ':
    case 'ؤ':
      return `${text.slice(from, to - 1)}ء`;
    case 'و':
      return `${text.slice(from, to)}ا`;
    case 'ا':
      return `${text.slice(from, to - 1)}ي`;
    case 'ي':
      return `${text.slice(from, to)}ن`;
    default:
      return null;
  }
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
