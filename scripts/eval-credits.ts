// Scores the agencies that author fields credit: node scripts/eval-credits.ts [--draw]
//
// 200 author fields of news-2015, drawn by the seed in eval-credits.json: 100 among all different ones, so that rare spellings count, and 100 among the articles, so that common ones
// do (each field once; empty ones left out). A person judged whom each credits as the origin of the text: agencies, other outlets, or agencies that are not named (`several`); who took pictures
// is no origin. Verdicts are kept as ids: no words of the news file. Precision and recall count credits. `--draw` prints the fields to judge.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CreditVerdicts, drawStrings, scoreCredits } from './eval/credits.ts';

const shared = resolve(import.meta.dirname, '../../shared');
if (process.argv.includes('--draw')) {
  const { seed } = JSON.parse(readFileSync(join(import.meta.dirname, 'eval-credits.json'), 'utf8')) as CreditVerdicts;
  for (const { id, draw, author } of (await drawStrings(shared, seed)) ?? []) console.log(`${id}\t${draw}\t${author}`);
} else {
  const report = await scoreCredits(shared);
  if (report === null) console.log('eval-credits: skipped, there is no ../shared/data/news-2015.jsonl.gz');
  else {
    const { score, strings, credits, wrong, unjudged } = report;
    console.log(
      `credits  precision ${score.precision.toFixed(4)}  recall ${score.recall.toFixed(4)}  F1 ${score.f1.toFixed(4)}  (${strings} fields, ${credits} credits)`,
    );
    for (const one of wrong) console.log(`${one.id}: judged ${one.judged.join(' ') || 'none'}, found ${one.found.join(' ') || 'none'}`);
    if (unjudged.length > 0) console.log(`not judged: ${unjudged.join(' ')}`);
  }
}
