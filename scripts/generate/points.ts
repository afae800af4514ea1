import { lossyKey } from '../../packages/isnad/src/analysis/letters.ts';
import { demandExamples, jsonModule, readLexicon } from '../read-lexicon.ts';

interface Entry {
  readonly use: 'concept' | 'denial' | 'standing' | 'rejecting' | 'turning' | 'negation' | 'hedge' | 'potential' | 'silent' | 'voice';
  readonly name: string;
  readonly words: readonly string[];
  readonly example: string;
}

const input = 'packages/isnad/src/languages/ar/points.yaml';

/** Words that the ledger compares statements by, in the lossy spelling: concepts by word, and the sets. */
export const step = {
  inputs: [input],
  output: 'packages/isnad/src/languages/ar/generated/points.ts',
  compile(read: (file: string) => string): string {
    const concepts: Record<string, string> = {};
    const sets: Record<Exclude<Entry['use'], 'concept'>, string[]> = {
      denial: [],
      standing: [],
      rejecting: [],
      turning: [],
      negation: [],
      hedge: [],
      potential: [],
      silent: [],
      voice: [],
    };
    for (const { use, name, words } of demandExamples(readLexicon<Entry>(read(input), input), (entry) => entry.name, input))
      for (const word of words.map(lossyKey)) {
        if (use !== 'concept') sets[use].push(word);
        // A word of two concepts belongs to the first one that names it.
        else concepts[word] ??= name;
      }
    return jsonModule('pointWords', 'PointWords', "import type { PointWords } from '../../../ledger/index.ts';\n", { concepts, ...sets }, [input]);
  },
};
