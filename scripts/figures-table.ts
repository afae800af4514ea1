/** What `npm run eval -- --json` writes: for each set its measures. */
export type Figures = Readonly<Record<string, Readonly<Record<string, { readonly precision: number; readonly recall: number; readonly f1: number }>>>>;

/** Markdown tables of F1, one for all sets that share measures: a row for each measure, a column for each set, in the order in which they first come. */
export function figuresTables(figures: Figures): string {
  return groupSets(figures)
    .map((sets) => figuresTable(figures, sets))
    .join('\n\n');
}

/** The sets, those with a measure in common together. */
function groupSets(figures: Figures): string[][] {
  const groups: string[][] = [];
  for (const set of Object.keys(figures)) {
    const measures = Object.keys(figures[set] ?? {});
    const group = groups.find((sets) => sets.some((other) => measures.some((measure) => figures[other]?.[measure] !== undefined)));
    if (group === undefined) groups.push([set]);
    else group.push(set);
  }
  return groups;
}

function figuresTable(figures: Figures, sets: readonly string[]): string {
  const measures = [...new Set(sets.flatMap((set) => Object.keys(figures[set] ?? {})))];
  const rows = measures.map((measure) => [measure, ...sets.map((set) => figures[set]?.[measure]?.f1.toFixed(2) ?? '–')]);
  return [['F1', ...sets], ['---', ...sets.map(() => '---')], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The text with what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` replaced. Throws where it lacks the marks. */
export function replaceBetween(text: string, name: string, replacement: string): string {
  const start = `<!-- ${name}:start -->`;
  const end = `<!-- ${name}:end -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`no ${start} … ${end} to write between`);
  return `${text.slice(0, from + start.length)}\n${replacement}\n${text.slice(to)}`;
}
