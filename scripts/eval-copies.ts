// Scores the search for copies: node scripts/eval-copies.ts [--show]
//
// Oracle. The words of an article's own prose (outside chrome), folded by rules of the oracle's own; the set of its runs of six words. Of two articles of different outlets the
// containment is the share of the smaller set that the other has too, counted exactly over an inverted index of all runs: nothing is sampled, capped or left out.
//   recall      of the pairs with a containment ≥ 0.5, those of which the product reports a containment ≥ 0.5 (of either article).
//   precision   the product claims a share of an article's words: those that stand in the other, unchanged, in passages with small edits between them. Of the pairs of
//               different outlets with a claim ≥ 0.5, those in which the oracle, too, finds half of the words of an article in the other: words that stand in a run of three words of the
//               other (a passage goes on behind an edit where three words are equal).
//   six words   the same pairs held against the containment of six words ≥ 0.5, for the record: an edit in every sixth word brings that to nothing in a true copy.
// Planted edits: made-up articles with stretches of others, edited by spelling, numbers, other words, words inserted and dropped (`eval/planted-copies.ts`).
import { resolve } from 'node:path';
import { scoreCopies } from './eval/copies.ts';
import { scorePlanted } from './eval/planted-copies.ts';
import type { Score } from './eval/score.ts';

const show = process.argv.includes('--show');
for (const [measure, score] of Object.entries(scorePlanted())) print(measure, score);
const report = await scoreCopies(resolve(import.meta.dirname, '../../shared'));
if (report === null) console.log('eval-copies: the oracle is skipped, there is no ../shared/data/news-2015.jsonl.gz');
else {
  print('copies', report.score);
  console.log(`${report.articles} articles; the oracle has ${report.expected} pairs, of which ${report.missed.length} are missed`);
  console.log(
    `${report.reported} pairs reported, of which ${report.wrong.length} do not hold; ${(100 * report.sixWords).toFixed(1)} % of them reach the oracle's six words`,
  );
  if (show)
    for (const { a, b, oracle, product } of [...report.missed, ...report.wrong])
      console.log(`${a} ${b} oracle ${oracle.toFixed(2)} product ${product.toFixed(2)}`);
}

function print(measure: string, { precision, recall, f1 }: Score): void {
  console.log(`${measure.padEnd(28)}precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  F1 ${f1.toFixed(4)}`);
}
