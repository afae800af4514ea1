import { jsonModule, readLexicon } from '../read-lexicon.ts';

interface Entry {
  readonly class: string;
  readonly value: number;
  readonly certainty?: string;
  readonly unit?: string;
  readonly forms: readonly string[];
  readonly example: string;
}

interface HolidayEntry {
  readonly phrases: readonly string[];
  readonly month?: number;
  readonly day?: number;
  readonly nth?: readonly [weekday: number, which: number];
  readonly hijri?: readonly [month: number, day: number];
  readonly example: string;
}

const folder = 'packages/isnad/src/languages/ar/times';
const input = `${folder}/time-words.yaml`;
const holidayInput = `${folder}/holidays.yaml`;
const firstYear = 1300;
const lastYear = 1500;

/** Words of time, and the calendar of Umm al-Qura as ICU carries it. */
export const step = {
  inputs: [input, holidayInput],
  output: `${folder}/generated/time-words.ts`,
  compile(read: (file: string) => string): string {
    const words = readLexicon<Entry>(read(input), input).flatMap((entry) => {
      if (!entry.example) throw new Error(`${input}: ${entry.class} ${entry.value} has no example`);
      const { forms, example: _example, ...rest } = entry;
      return forms.map((form) => [form, rest] as const);
    });
    const holidays = readLexicon<HolidayEntry>(read(holidayInput), holidayInput).flatMap((entry) => {
      if (!entry.example) throw new Error(`${holidayInput}: ${entry.phrases[0]} has no example`);
      const { phrases, example: _example, ...rest } = entry;
      return phrases.map((phrase) => [phrase, rest] as const);
    });
    const type =
      '{ readonly holidays: ReadonlyArray<readonly [phrase: string, entry: HolidayEntry]>; readonly words: ReadonlyArray<readonly [form: string, entry: TimeEntry]>; readonly ummAlQura: { readonly firstYear: number; readonly firstDay: number; readonly months: readonly number[] } }';
    return jsonModule('timeLexicon', type, "import type { HolidayEntry, TimeEntry } from '../time-class.ts';\n", { holidays, words, ummAlQura: ummAlQura() }, [
      input,
      holidayInput,
      "Intl's islamic-umalqura",
    ]);
  },
};

/** `firstDay` is the day since 1970-01-01 of 1 Muharram of the first year; bit m of `months[y]` is set where month m has 30 days. */
function ummAlQura(): { firstYear: number; firstDay: number; months: number[] } {
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' });
  const partsOf = (day: number) => Object.fromEntries(format.formatToParts(day * 86_400_000).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  let day = Math.floor(Date.UTC(1882, 10, 1) / 86_400_000);
  for (;;) {
    const parts = partsOf(day);
    if (parts.year === firstYear && parts.month === 1 && parts.day === 1) break;
    day++;
    if (day > 0) throw new Error('no Umm al-Qura calendar in this ICU');
  }
  const firstDay = day;
  const months: number[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    let bits = 0;
    for (let month = 0; month < 12; month++) {
      const long = partsOf(day + 29).day === 30;
      if (long) bits |= 1 << month;
      day += long ? 30 : 29;
    }
    months.push(bits);
  }
  return { firstYear, firstDay, months };
}
