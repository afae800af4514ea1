import { lossyKey } from '../../packages/isnad/src/analysis/letters.ts';
import { demandExamples, jsonModule, readLexicon } from '../read-lexicon.ts';

interface Entry {
  readonly use: string;
  readonly words: readonly string[];
  readonly example: string;
}

const input = 'packages/isnad/src/languages/ar/figures/scopes.yaml';

/** Words that tell what a figure is a figure of, in the lossy spelling, by their use. */
export const step = {
  inputs: [input],
  output: 'packages/isnad/src/languages/ar/figures/generated/scopes.ts',
  compile(read: (file: string) => string): string {
    const entries = demandExamples(readLexicon<Entry>(read(input), input), (entry) => entry.use, input);
    const words = Object.fromEntries(entries.map((entry) => [entry.use, [...new Set(entry.words.map((word) => word.split(' ').map(lossyKey).join(' ')))]]));
    return jsonModule('figureScopes', 'FigureScopes', "import type { FigureScopes } from '../../../../ledger/index.ts';\n", words, [input]);
  },
};
