/** What `npm run eval -- --json` writes: for each set its measures. */
export type Figures = Readonly<Record<string, Readonly<Record<string, { readonly precision: number; readonly recall: number; readonly f1: number }>>>>;

/** A Markdown table of F1: a row for each measure, a column for each set, both in the order in which they first come. */
export function figuresTable(figures: Figures): string {
  const sets = Object.keys(figures);
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
