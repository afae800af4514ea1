// The same inputs through isnad/arabic, npm's packages for Arabic, and Intl: what each gets wrong.
//
//   node bench/compare-arabic.ts           prints the tables
//   node bench/compare-arabic.ts --write   also writes docs/reports/arabic-packages.md
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbers, sentences, spellings, times, tokens, words } from './compare-arabic/inputs.ts';
import { boundsOf, normalizers, numberReaders, splitters, stemmers, timeReaders, tokenizers } from './compare-arabic/tools.ts';

interface Outcome {
  readonly input: string;
  readonly wanted: string;
  readonly gave: string;
  readonly isRight: boolean;
}

interface Table {
  readonly title: string;
  readonly asks: string;
  readonly outcomes: Readonly<Record<string, readonly Outcome[]>>;
}

function compare<Input, Result>(
  title: string,
  asks: string,
  tools: Readonly<Record<string, (text: string) => Result>>,
  inputs: readonly Input[],
  judge: (run: (text: string) => Result, input: Input) => Outcome,
): Table {
  return { title, asks, outcomes: Object.fromEntries(Object.entries(tools).map(([name, run]) => [name, inputs.map((input) => judge(run, input))])) };
}

function same(input: string, wanted: string, gave: string): Outcome {
  return { input, wanted, gave, isRight: wanted === gave };
}

const tables: readonly Table[] = [
  compare('Stems', 'two words: does a search for one find the other?', stemmers, words, (stem, [a, b, isSame]) => {
    const [left, right] = [stem(a), stem(b)];
    return {
      input: `${a} ${isSame ? '=' : '≠'} ${b}`,
      wanted: isSame ? 'one stem' : 'two stems',
      gave: `${left} · ${right}`,
      isRight: (left === right) === isSame,
    };
  }),
  compare('Words', 'the words and numbers of a text', tokenizers, tokens, (tokenise, [text, wanted]) =>
    same(text, wanted.join(' | '), tokenise(text).join(' | ')),
  ),
  compare('Sentences', 'the sentences of a text', splitters, sentences, (split, [text, wanted]) => same(text, wanted.join(' | '), split(text).join(' | '))),
  compare('Spellings', 'two spellings of one word: are they the same afterwards?', normalizers, spellings, (normalise, [a, b]) => {
    const [left, right] = [normalise(a), normalise(b)];
    return { input: `${visible(a)} = ${b}`, wanted: 'one form', gave: `${visible(left)} · ${right}`, isRight: left === right };
  }),
  compare('Times', 'the one time in a text that was published on 2018-05-15', timeReaders, times, (read, [text, wanted]) => same(text, wanted, read(text))),
  compare('Numbers', 'the bounds of the one number in a text', numberReaders, numbers, (read, [text, min, max]) => same(text, boundsOf(min, max), read(text))),
];

if (import.meta.main) {
  const report = reportOf(tables);
  console.log(report);
  if (process.argv.includes('--write')) writeFileSync(join(import.meta.dirname, '../docs/reports/arabic-packages.md'), report);
}

/** How many inputs of each table each tool gets right: for the README's table and its test. */
export function scores(): ReadonlyArray<readonly [title: string, right: Readonly<Record<string, number>>, of: number]> {
  return tables.map(({ title, outcomes }) => [
    title,
    Object.fromEntries(Object.entries(outcomes).map(([name, list]) => [name, list.filter(({ isRight }) => isRight).length])),
    Object.values(outcomes)[0]!.length,
  ]);
}

function reportOf(all: readonly Table[]): string {
  const lines = [
    '# isnad/arabic beside what npm has for Arabic',
    '',
    `Written by \`node bench/compare-arabic.ts --write\`: the inputs of \`bench/compare-arabic/inputs.ts\` through ${versions()} and the \`Intl\` of Node ${process.versions.node.split('.')[0]}.`,
    'We chose the inputs, by what news holds, and keep those that isnad gets wrong; another choice gives other counts. `multilingual-stemmer`, `@orama/stemmers`',
    'and `lunr-languages` carry the same Snowball algorithm as `snowball-stemmers` and are not listed again. No package that we found reads Arabic numbers in words.',
  ];
  for (const { title, asks, outcomes } of all) {
    const names = Object.keys(outcomes);
    const count = outcomes[names[0]!]!.length;
    lines.push(
      '',
      `## ${title}`,
      `Asked: ${asks}. Right of ${count}: ${names.map((name) => `${name} **${outcomes[name]!.filter(({ isRight }) => isRight).length}**`).join(' · ')}`,
      '',
    );
    lines.push(`| input | wanted | ${names.join(' | ')} |`, `| --- | --- | ${names.map(() => '---').join(' | ')} |`);
    for (let i = 0; i < count; i++) {
      const cells = names.map((name) => outcomes[name]![i]!);
      if (cells.every(({ isRight }) => isRight)) continue;
      const { input, wanted } = cells[0]!;
      lines.push(`| ${[input, wanted, ...cells.map(({ isRight, gave }) => (isRight ? '✓' : gave === '' ? 'nothing' : gave))].map(cell).join(' | ')} |`);
    }
    lines.push('', `Right with all: ${count - lines.slice(lines.lastIndexOf(`## ${title}`)).filter((line) => line.startsWith('| ')).length + 2} of ${count}.`);
  }
  return `${lines.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** Marks that no eye sees, by their numbers. */
function visible(text: string): string {
  return text.replace(/[\u200e\u200f\ufefb]/g, (mark) => `U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

function versions(): string {
  const { devDependencies } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as { devDependencies: Record<string, string> };
  return ['snowball-stemmers', '@nlpjs/lang-ar', 'arabic-stem', 'arabic-text-normalizer', 'chrono-node']
    .map((name) => `${name} ${devDependencies[name]}`)
    .join(', ');
}
