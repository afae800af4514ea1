import type { FigureRef, Ledger } from '../../ledger/index.ts';
import { quote } from '../../span.ts';
import type { Reading } from '../../store/index.ts';
import type { ToldAmount, TotalLine } from '../shape.ts';

/** Totals with the amounts that the text tells, those that do not fit their parts first. Totals of figures that are not there any more are left out. */
export function totalLines({ totals }: Ledger, readings: readonly Reading[]): readonly TotalLine[] {
  const readingOf = new Map(readings.map((reading) => [reading.article.document, reading]));
  const told = ({ document, index }: FigureRef): ToldAmount[] => {
    const reading = readingOf.get(document);
    const figure = reading?.analysis.figures[index];
    if (reading === undefined || figure === undefined) return [];
    const { min, max, approximate } = figure;
    return [{ document, index, min, max, approximate, words: quote(reading.article.text, figure) }];
  };
  const isWrong = ({ verdict }: Ledger['totals'][number]): number => (verdict === 'exceeds' || verdict === 'falls-short' ? 0 : 1);
  return [...totals]
    .sort((a, b) => isWrong(a) - isWrong(b))
    .flatMap(({ total, parts, sum, verdict }) => told(total).map((whole) => ({ total: whole, parts: parts.flatMap(told), sum, verdict })));
}
