import { jsonModule, readLexicon } from '../read-lexicon.ts';

interface WordEntry {
  readonly role: string;
  readonly value: number;
  readonly forms: readonly string[];
  readonly example: string;
}

interface BoundEntry {
  readonly effect: string;
  readonly side: string;
  readonly phrases: readonly string[];
  readonly example: string;
}

const folder = 'packages/isnad/src/languages/ar/numbers';
const words = `${folder}/number-words.yaml`;
const bounds = `${folder}/bounds.yaml`;

/** Number words with their roles, and the phrases that bound a number. */
export const step = {
  inputs: [words, bounds],
  output: `${folder}/generated/number-words.ts`,
  compile(read: (file: string) => string): string {
    const value = {
      words: readLexicon<WordEntry>(read(words), words).flatMap((entry) => {
        if (!entry.example) throw new Error(`${words}: ${entry.role} ${entry.value} has no example`);
        return entry.forms.map((form) => [form, entry.role, entry.value] as const);
      }),
      bounds: readLexicon<BoundEntry>(read(bounds), bounds).flatMap((entry) => {
        if (!entry.example) throw new Error(`${bounds}: ${entry.effect} ${entry.side} has no example`);
        return entry.phrases.map((phrase) => [phrase, entry.effect, entry.side] as const);
      }),
    };
    const type =
      '{ readonly words: ReadonlyArray<readonly [form: string, role: NumberRole, value: number]>; readonly bounds: ReadonlyArray<readonly [phrase: string, effect: BoundEffect, side: BoundSide]> }';
    return jsonModule('numberLexicon', type, "import type { BoundEffect, BoundSide, NumberRole } from '../number-role.ts';\n", value, [words, bounds]);
  },
};
