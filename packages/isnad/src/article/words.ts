/** The words of a text, folded and hashed in one pass. Arrays are parallel; only the first `count` entries hold words. */
export interface Words {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** FNV-1a over the folded letters. */
  readonly hash: Int32Array;
}

const SEPARATOR = 0;
const SKIPPED = 1;
const folds = buildFolds();

/** Finds the words of `text.slice(from, to)`; offsets count in `text`. Marks and tatweel are skipped, alefs, yehs and digits folded. */
export function scanWords(text: string, from = 0, to = text.length): Words {
  const capacity = ((to - from) >> 1) + 1;
  const start = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const hash = new Int32Array(capacity);
  let count = 0;
  let i = from;
  while (i < to) {
    let fold = folds[text.charCodeAt(i)] as number;
    if (fold <= SKIPPED) {
      i++;
      continue;
    }
    const begin = i;
    let last = i;
    let h = 0x811c9dc5;
    while (i < to) {
      fold = folds[text.charCodeAt(i)] as number;
      if (fold === SEPARATOR) break;
      i++;
      if (fold === SKIPPED) continue;
      h = Math.imul(h ^ fold, 0x01000193);
      last = i;
    }
    // Marks that close a word belong to it.
    start[count] = begin;
    end[count] = Math.max(last, i);
    hash[count] = h;
    count++;
  }
  return { count, start, end, hash };
}

/** The hashes of a phrase's words, as `scanWords` gives them. */
export function hashWords(phrase: string): readonly number[] {
  const words = scanWords(phrase);
  return Array.from(words.hash.subarray(0, words.count));
}

/** The folded letters of a text, words parted by one space: for comparing titles and names. */
export function foldText(text: string): string {
  let folded = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    const fold = folds[text.charCodeAt(i)] as number;
    if (fold === SKIPPED) continue;
    if (fold === SEPARATOR) {
      gap = folded !== '';
      continue;
    }
    if (gap) folded += ' ';
    gap = false;
    folded += String.fromCharCode(fold);
  }
  return folded;
}

function buildFolds(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0x30; unit < 0x10000; unit++) {
    if (unit >= 0x3000 && unit < 0xfb50) continue;
    const letter = String.fromCharCode(unit);
    if (/[\p{L}\p{Nd}_]/u.test(letter)) {
      const plain = letter.normalize('NFKC').toLowerCase();
      table[unit] = plain.length === 1 ? plain.charCodeAt(0) : unit;
    } else if (/[\p{M}\p{Cf}]/u.test(letter)) table[unit] = SKIPPED;
  }
  const same: ReadonlyArray<readonly [string, string]> = [
    ['أإآٱ', 'ا'],
    ['ىیې', 'ي'],
    ['ک', 'ك'],
    ['ةہ', 'ه'],
    ['ـ', '\u0001'],
  ];
  for (const [letters, to] of same) for (const letter of letters) table[letter.charCodeAt(0)] = to.charCodeAt(0);
  for (let digit = 0; digit < 10; digit++) {
    table[0x660 + digit] = 0x30 + digit;
    table[0x6f0 + digit] = 0x30 + digit;
  }
  return table;
}
