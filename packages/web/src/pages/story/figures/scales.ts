/** How amounts stand on the axis of a chart. */
export interface AmountScale {
  readonly low: number;
  readonly high: number;
  readonly isLog: boolean;
  readonly ticks: readonly number[];
  /** 0 at the foot of the chart, 1 at its head. */
  readonly at: (amount: number) => number;
}

/** From this ratio of the largest amount to the smallest, equal steps would press the small ones flat. */
const logFrom = 60;
/** Ticks that an axis aims at. */
const aim = 5;

/** A step of 1, 2 or 5 times a power of ten that cuts `span` into about `aim` parts; whole where `isWhole`. */
function stepOf(span: number, isWhole: boolean): number {
  const rough = span / aim;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough * 0.999) ?? 10 * power;
  return isWhole ? Math.max(1, Math.round(step)) : step;
}

/** A scale that holds all amounts, with round ticks: from zero where the smallest is less than half of the largest, by tenfold steps where they lie far apart. */
export function amountScale(amounts: readonly number[]): AmountScale {
  const least = Math.min(...amounts);
  const most = Math.max(...amounts);
  const isWhole = amounts.every(Number.isInteger);
  if (least > 0 && most / least >= logFrom) {
    const low = Math.floor(Math.log10(least));
    const high = Math.ceil(Math.log10(most));
    const ticks = Array.from({ length: high - low + 1 }, (_, place) => 10 ** (low + place));
    return { low: 10 ** low, high: 10 ** high, isLog: true, ticks, at: (amount) => (Math.log10(Math.max(amount, 10 ** low)) - low) / (high - low) };
  }
  const fromZero = least >= 0 && least < most * 0.5;
  const span = most - (fromZero ? 0 : least) || Math.abs(most) * 0.4 || 1;
  const step = stepOf(span, isWhole);
  let low = fromZero ? 0 : Math.floor((least - step * 0.4) / step) * step;
  if (least >= 0) low = Math.max(0, low);
  const high = Math.ceil((most + step * 0.4) / step) * step;
  const ticks: number[] = [];
  for (let place = 0; low + place * step <= high + step * 1e-6; place++) ticks.push(Number((low + place * step).toPrecision(12)));
  return { low, high, isLog: false, ticks, at: (amount) => (amount - low) / (high - low) };
}

/** The first moment of a TIMEX3 value that names a day, month, year, quarter, season or week, in milliseconds; null of anything else. */
export function momentOf(at: string | null): number | null {
  if (at === null) return null;
  const week = /^(\d{4})-W(\d\d)/.exec(at);
  if (week !== null) return Date.UTC(Number(week[1]), 0, 4 + (Number(week[2]) - 1) * 7 - 3);
  const part = /^(\d{4})-(Q[1-4]|SP|SU|FA|WI)$/.exec(at);
  const months: Readonly<Record<string, number>> = { Q1: 0, Q2: 3, Q3: 6, Q4: 9, SP: 2, SU: 5, FA: 8, WI: 11 };
  if (part !== null) return Date.UTC(Number(part[1]), months[part[2]!] ?? 0, 1);
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*|\/.*)?$/.exec(at);
  if (match === null) return null;
  const moment = Date.UTC(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return Number.isNaN(moment) ? null : moment;
}

/** A time of the chart, with the width that its marks need. */
export interface Column {
  readonly at: string | null;
  readonly moment: number | null;
  readonly need: number;
}

export interface PlacedColumn extends Column {
  /** From where time begins to run. */
  readonly center: number;
}

/** Columns in order of time, those without a time last; each has room for its marks, and what is left of the width is shared by the distances between them. */
export function placeColumns(
  columns: readonly Column[],
  width: number,
): { readonly columns: readonly PlacedColumn[]; readonly width: number; readonly isEven: boolean } {
  const ordered = [...columns].sort(
    (a, b) => (a.moment ?? Number.POSITIVE_INFINITY) - (b.moment ?? Number.POSITIVE_INFINITY) || compare(a.at ?? '~', b.at ?? '~'),
  );
  const needed = ordered.reduce((sum, { need }) => sum + need, 0);
  const whole = Math.max(width, needed);
  const dated = ordered.filter(({ moment }) => moment !== null);
  const gaps = ordered.map(({ moment }, place) => {
    const before = ordered[place - 1]?.moment;
    return moment === null || before === null || before === undefined ? 0 : moment - before;
  });
  const span = gaps.reduce((sum, gap) => sum + gap, 0);
  const rest = whole - needed;
  // Where all is one time, the columns stand in the middle of the room.
  const lead = span === 0 ? rest / 2 : 0;
  let edge = lead;
  const placed = ordered.map((column, place) => {
    edge += span === 0 ? 0 : (gaps[place]! / span) * rest;
    const center = edge + column.need / 2;
    edge += column.need;
    return { ...column, center };
  });
  const first = placed[0];
  const last = placed[dated.length - 1];
  // Whether distances on paper are those in time, to a tenth of the width.
  const isEven =
    first === undefined ||
    last === undefined ||
    span === 0 ||
    placed.slice(0, dated.length).every(({ center, moment }) => {
      const even = first.center + ((moment! - first.moment!) / span) * (last.center - first.center);
      return Math.abs(even - center) <= (last.center - first.center) * 0.1;
    });
  return { columns: placed, width: whole, isEven };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
