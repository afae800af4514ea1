import { jsonModule, readLexicon } from '../read-lexicon.ts';

interface Entry {
  readonly class: string;
  readonly words: readonly string[];
  readonly example: string;
}

const input = 'packages/isnad/src/languages/ar/names/words.yaml';

/** Words around names, by class. */
export const step = {
  inputs: [input],
  output: 'packages/isnad/src/languages/ar/names/generated/name-words.ts',
  compile(read: (file: string) => string): string {
    const rows: Record<string, readonly string[]> = {};
    for (const entry of readLexicon<Entry>(read(input), input)) {
      if (!entry.example) throw new Error(`${input}: ${entry.class} has no example`);
      if (rows[entry.class]) throw new Error(`${input}: ${entry.class} stands twice`);
      rows[entry.class] = [...new Set(entry.words)];
    }
    return jsonModule('nameWords', 'Readonly<Record<string, readonly string[]>>', '', rows, [input]);
  },
};
