/** Marks that a reader does not type: short vowels, tanween, shadda, the dagger alif, the tatweel. */
const unsaid = /[\u064B-\u065F\u0670\u0640]/g;

const letters: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };

/** Words as they are compared where a list is narrowed by typing: without marks, letters that are often written for one another as one, small Latin letters. */
function bareWords(text: string): string {
  return text
    .replace(unsaid, '')
    .replace(/[أإآٱىةؤئ]/g, (letter) => letters[letter] ?? letter)
    .toLowerCase();
}

/** Whether a text holds all the words, in any order. */
export function hasWords(text: string, words: string): boolean {
  const bare = bareWords(text);
  return bareWords(words)
    .split(/\s+/)
    .every((word) => bare.includes(word));
}
