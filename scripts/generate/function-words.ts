import { jsonModule, readLexicon } from '../read-lexicon.ts';

interface Entry {
  readonly class: string;
  readonly words: readonly string[];
  readonly example: string;
}

const input = 'packages/isnad/src/languages/ar/function-words.yaml';

/** Words of grammar by class. */
export const step = {
  inputs: [input],
  output: 'packages/isnad/src/languages/ar/generated/function-words.ts',
  compile(read: (file: string) => string): string {
    const rows: Record<string, readonly string[]> = {};
    for (const entry of readLexicon<Entry>(read(input), input)) {
      if (!entry.example) throw new Error(`${input}: ${entry.class} has no example`);
      rows[entry.class] = entry.words;
    }
    return jsonModule('functionWords', 'Readonly<Record<string, readonly string[]>>', '', rows, [input]);
  },
};
