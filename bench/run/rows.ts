/** One line of the table. */
export interface Row {
  readonly bench: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

/** Whatever a bench returns as rows: a list of `{name, unit, value}`, or an object of numbers, nested or not, each named by its path. */
export function rowsOf(bench: string, result: unknown): readonly Row[] {
  if (Array.isArray(result)) return result.map(({ name, unit, value }: Omit<Row, 'bench'>) => ({ bench, name, unit, value }));
  return numbersIn(result, []).map(([path, value]) => ({ bench, name: path.join(' '), value, unit: '' }));
}

function numbersIn(value: unknown, path: readonly string[]): Array<readonly [readonly string[], number]> {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, [...path, key]));
}

export function table(rows: readonly Row[]): string {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  return rows
    .map(({ bench, name, value, unit }) => `${bench.padEnd(15)}${name.padEnd(width + 2)}${number.format(value).padStart(14)} ${unit}`.trimEnd())
    .join('\n');
}
