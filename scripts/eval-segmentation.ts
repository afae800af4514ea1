// Clitic segmentation against the words of the UD PUD treebank (../shared/data/ud-arabic-pud-dev.conllu): precision, recall and F1 of word spans.
//
//   node scripts/eval-segmentation.ts [--errors]
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalyser } from '../packages/isnad/src/analysis/analyse.ts';
import { TokenKind } from '../packages/isnad/src/analysis/tokens.ts';
import { arabic } from '../packages/isnad/src/languages/ar/index.ts';
import { wordParts } from '../packages/isnad/src/languages/ar/word-parts.ts';
import { createWorld } from '../packages/isnad/src/world/index.ts';

const file = join(import.meta.dirname, '../../shared/data/ud-arabic-pud-dev.conllu');

export interface Segmentation {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Surface forms that were parted wrongly, most frequent first: form, the treebank's words, ours, times. */
  readonly errors: ReadonlyArray<{ readonly form: string; readonly gold: string; readonly got: string; readonly times: number }>;
}

/** Null where the treebank is not there. */
export function evaluateSegmentation(): Segmentation | null {
  if (!existsSync(file)) return null;
  const analyser = createAnalyser(arabic, createWorld());
  let right = 0;
  let guessed = 0;
  let wanted = 0;
  const errors = new Map<string, number>();
  for (const block of readFileSync(file, 'utf8').split('\n\n')) {
    const { text, words } = readSentence(block);
    const gold = new Set(words.map(({ start, end }) => `${start}-${end}`));
    const ours = ourWords(text);
    wanted += gold.size;
    guessed += ours.length;
    for (const { start, end } of ours) if (gold.has(`${start}-${end}`)) right++;
    for (const surface of text.matchAll(/\S+/g)) {
      const inside = (list: ReadonlyArray<{ start: number; end: number }>): string =>
        list
          .filter((word) => word.start >= surface.index && word.end <= surface.index + surface[0].length)
          .map((word) => text.slice(word.start, word.end))
          .join('+');
      const key = `${surface[0]}\t${inside(words)}\t${inside(ours)}`;
      if (inside(words) !== inside(ours)) errors.set(key, (errors.get(key) ?? 0) + 1);
    }
  }
  const precision = right / guessed;
  const recall = right / wanted;
  const rows = [...errors]
    .sort((a, b) => b[1] - a[1])
    .map(([key, times]) => {
      const [form, gold, got] = key.split('\t') as [string, string, string];
      return { form, gold, got, times };
    });
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), errors: rows };

  function ourWords(text: string): Array<{ start: number; end: number }> {
    const { tokens } = analyser.read({
      document: 'ud',
      file: 'ud',
      hash: '',
      kind: 'text',
      url: null,
      outlet: null,
      outletName: null,
      title: null,
      headline: null,
      byline: null,
      credits: [],
      published: null,
      modified: null,
      text,
      blocks: [],
      chrome: [],
    });
    const out: Array<{ start: number; end: number }> = [];
    for (let i = 0; i < tokens.length; i++) {
      const type = tokens.types.get(tokens.type[i] as number);
      const at = tokens.start[i] as number;
      if (type.kind === TokenKind.word) for (const { start, end } of wordParts(type)) out.push({ start: at + start, end: at + end });
      else out.push({ start: at, end: tokens.end[i] as number });
    }
    return out;
  }
}

function readSentence(block: string): { text: string; words: Array<{ start: number; end: number }> } {
  let text = '';
  const words: Array<{ start: number; end: number }> = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('#') || line === '') continue;
    const fields = line.split('\t');
    const form = fields[1] as string;
    words.push({ start: text.length, end: text.length + form.length });
    text += form + ((fields[9] ?? '').includes('SpaceAfter=No') ? '' : ' ');
  }
  return { text, words };
}

if (import.meta.main) {
  const result = evaluateSegmentation();
  if (!result) console.log('skipped: ../shared/data/ud-arabic-pud-dev.conllu is not there');
  else {
    console.log(`clitic segmentation  precision ${result.precision.toFixed(3)}  recall ${result.recall.toFixed(3)}  F1 ${result.f1.toFixed(3)}`);
    if (process.argv.includes('--errors')) for (const row of result.errors.slice(0, 150)) console.log(row.times, row.form, '|', row.gold, '|', row.got);
  }
}
