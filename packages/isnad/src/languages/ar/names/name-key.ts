/**
 * Keys under which the spellings of one name meet. A word that the general lexicon knows keeps its letters (جمال and كمال are two men);
 * a word that it does not know is taken for a transliteration, and letters that Arabic writers choose between fall together:
 * غ ج ق ك گ, ث ت ط, س ص, ذ د ض, ظ ز, ف ڤ, vowels within the word, doubled letters, final ا and ه.
 */
export function transliterationKey(key: string): string {
  const bare = withoutArticle(key);
  let out = '';
  let vowels = '';
  let last = 0;
  for (let i = 0; i < bare.length; i++) {
    const letter = bare.charCodeAt(i);
    const folded = foldOf(letter);
    if (folded === 0) {
      // A vowel counts at the beginning only, where it is a sound of its own.
      if (i === 0) out += isFront(letter) ? 'ي' : letter === 0x648 ? 'و' : 'ا';
      vowels += String.fromCharCode(letter);
      last = 0;
      continue;
    }
    if (folded === last) continue;
    out += String.fromCharCode(folded);
    last = folded;
  }
  // Short words live by their vowels: «مون» is not «مان».
  return out.length < 3 ? `${out}${vowels}` : out;
}

/** The key of a word that the lexicon knows: its letters without ال and without the seat of its hamza. */
export function plainKey(key: string): string {
  return withoutArticle(key).replace(/[ئؤء]/g, '');
}

export function withoutArticle(key: string): string {
  return key.length > 3 && key.startsWith('ال') ? key.slice(2) : key;
}

const folds = new Uint16Array(0x700);
for (let unit = 0; unit < folds.length; unit++) folds[unit] = unit;
for (const [letters, to] of [
  ['غجقكگ', 'ج'],
  ['ثتط', 'ت'],
  ['سص', 'س'],
  ['ذدض', 'د'],
  ['ظز', 'ز'],
  ['هح', 'ه'],
] as const)
  for (const letter of letters) folds[letter.charCodeAt(0)] = to.charCodeAt(0);
for (const vowel of 'اويىئؤءأإآةع') folds[vowel.charCodeAt(0)] = 0;
folds['ع'.charCodeAt(0)] = 'ع'.charCodeAt(0);

function foldOf(letter: number): number {
  return letter < folds.length ? (folds[letter] as number) : letter;
}

function isFront(letter: number): boolean {
  return letter === 0x64a || letter === 0x649;
}
