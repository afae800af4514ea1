// Compiles the shelf of outlets.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Outlet } from '../../packages/isnad/src/article/knowledge.ts';
import type { GenerateStep } from '../generate.ts';
import { demandExamples, jsonModule, readLexicon } from '../read-lexicon.ts';
import { phraseOf, refuseDuplicates, type WrittenPhrase } from '../written-phrase.ts';

const shelf = 'packages/isnad/src/outlets';
const inputs = readdirSync(join(import.meta.dirname, '../..', shelf), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name.includes('.'))
  .map((entry) => `${shelf}/${entry.name}/outlet.yaml`)
  .sort();

interface WrittenOutlet extends Omit<Outlet, 'phrases'> {
  phrases: WrittenPhrase[];
  example: string;
}

/** The outlets that one file of the shelf holds. Throws on an outlet without its names or an example. */
export function compileOutlets(text: string, file: string): readonly Outlet[] {
  return demandExamples(readLexicon<WrittenOutlet>(text, file), ({ id }) => id, file).map(({ id, name, domains, aliases, suffixes, phrases }) => {
    if (!name?.ar || !name.en || !id?.includes('.')) throw new Error(`${file}: an outlet needs a domain and its name in Arabic and English`);
    if (aliases.length > 0) refuseDuplicates(aliases, `${file}: ${id}`);
    return { id, name, domains, aliases, suffixes, phrases: phrases.map((phrase) => phraseOf(phrase, file)) };
  });
}

export const step: GenerateStep = {
  inputs,
  output: `${shelf}/generated/outlets.ts`,
  compile: (read, files) =>
    jsonModule(
      'outlets',
      'readonly Outlet[]',
      "import type { Outlet } from '../../article/index.ts';\n",
      files.flatMap((file) => compileOutlets(read(file), file)),
      [`${shelf}/*/outlet.yaml`],
    ),
};
