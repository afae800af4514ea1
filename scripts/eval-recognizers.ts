// Measures numbers and times against the Arabic specs of Recognizers-Text (MIT), read from ../shared/data/recognizers-arabic.
//
//   node scripts/eval-recognizers.ts [--failures] [--unverified] [NAME …]
//
// A date without a year may be the last or the next one: the tense of the request decides here, both stand in the specs.
// All is read in the register of short requests, which the specs are written in.
// A case passes when the words found are the spec's, each in turn, and the value agrees where the spec does not ignore it. Cases that
// the spec marks as unsupported in its own reference implementation are unverified, and left out unless asked for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExampleReader } from '../packages/isnad/src/languages/ar/numbers/example-context.ts';
import type { NumberPiece, NumberReading } from '../packages/isnad/src/languages/ar/numbers/index.ts';
import { createNumberReader } from '../packages/isnad/src/languages/ar/numbers/index.ts';
import { createTimexFinder } from '../packages/isnad/src/languages/ar/times/index.ts';

interface SpecResult {
  readonly Text: string;
  readonly Resolution?: { readonly value?: string };
  readonly Value?: {
    readonly Timex?: string;
    readonly PastResolution?: Readonly<Record<string, string>>;
    readonly FutureResolution?: Readonly<Record<string, string>>;
  };
}

interface SpecCase {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly NotSupported?: string;
  readonly IgnoreResolution?: boolean | string;
  readonly Results: readonly SpecResult[];
}

interface Found {
  readonly words: string;
  readonly agrees: (expected: SpecResult) => boolean;
}

const folder = join(import.meta.dirname, '../../shared/data/recognizers-arabic');
const options = process.argv.slice(2);
const names = options.filter((option) => !option.startsWith('--'));
const reader = createExampleReader((vocabulary) => ({
  numbers: createNumberReader(vocabulary, 'utterance'),
  times: createTimexFinder(vocabulary, 'utterance'),
}));

const floors: Readonly<Record<string, number>> = {
  'Number.NumberModel': 0.97,
  'Number.NumberRangeModel': 0.93,
  'Number.OrdinalModel': 0.95,
  'Number.PercentModel': 0.96,
  'DateTime.DateParser': 0.92,
  'DateTime.DurationParser': 0.92,
  'DateTime.TimeParser': 0.85,
  'DateTime.DatePeriodParser': 0.88,
  'DateTime.HolidayParser': 0.88,
};

if (!existsSync(folder)) console.log(`isnad: no specs at ${folder}; nothing measured`);
else for (const [name, floor] of Object.entries(floors)) if (names.length === 0 || names.some((part) => name.includes(part))) measure(name, floor);

function measure(name: string, floor: number): void {
  const cases = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8').replace(/^\uFEFF/, '')) as SpecCase[];
  let passed = 0;
  let counted = 0;
  const failures: string[] = [];
  for (const spec of cases) {
    if (/dotnet/.test(spec.NotSupported ?? '') && !options.includes('--unverified')) continue;
    counted++;
    const found = findAll(name, spec);
    const wantsValue = !spec.IgnoreResolution && !/DatePeriod|Holiday/.test(name);
    const isRight =
      found.length === spec.Results.length &&
      found.every((one, at) => {
        const expected = spec.Results[at] as SpecResult;
        return plain(one.words) === plain(expected.Text) && (!wantsValue || one.agrees(expected));
      });
    if (isRight) passed++;
    else
      failures.push(
        `  ${spec.Input.trim()}\n    wants ${spec.Results.map((one) => `«${one.Text}» ${one.Resolution?.value ?? one.Value?.Timex ?? ''}`).join(' ') || 'nothing'}\n    got   ${found.map((one) => `«${one.words}»`).join(' ') || 'nothing'}`,
      );
  }
  const share = passed / counted;
  console.log(`${name.padEnd(28)} ${passed}/${counted}  ${share.toFixed(3)}  floor ${floor}${share >= floor ? '' : '  below'}`);
  if (options.includes('--failures')) console.log(failures.join('\n'));
}

function findAll(name: string, spec: SpecCase): Found[] {
  const text = spec.Input;
  const { context, tool } = reader(text, spec.Context?.ReferenceDateTime?.slice(0, 10) ?? null);
  if (name.startsWith('Number.')) {
    const reading = tool.numbers(context);
    const pieces = piecesOf(name, reading);
    return pieces.map((piece) => ({ words: text.slice(piece.start, piece.end), agrees: (expected) => agreesNumber(name, piece, expected) }));
  }
  const types: Readonly<Record<string, readonly string[]>> = {
    DurationParser: ['DURATION'],
    TimeParser: ['TIME'],
    DateParser: ['DATE'],
    DatePeriodParser: ['DATE'],
    HolidayParser: ['DATE'],
  };
  const wanted = types[name.replace('DateTime.', '')] ?? [];
  return tool
    .times(context, { numerals: [] })
    .filter((timex) => wanted.includes(timex.type))
    .map((timex) => ({
      words: text.slice(timex.start, timex.end),
      agrees: (expected) => {
        const past = Object.values(expected.Value?.PastResolution ?? {}).join('/');
        const future = Object.values(expected.Value?.FutureResolution ?? {}).join('/');
        return (
          timex.value === future ||
          timex.value === expected.Value?.Timex ||
          timex.value === past ||
          (timex.type === 'TIME' && `${timex.value?.slice(1)}:00:00`.slice(0, 8) === past)
        );
      },
    }));
}

function piecesOf(name: string, reading: NumberReading): readonly NumberPiece[] {
  if (name === 'Number.NumberModel') return reading.numbers.filter((piece) => piece.kind === 'cardinal' || piece.kind === 'fraction');
  if (name === 'Number.OrdinalModel') return reading.numbers.filter((piece) => piece.kind === 'ordinal');
  if (name === 'Number.PercentModel') return reading.signed.filter((piece) => piece.kind === 'percent');
  return reading.bounded.filter((piece) => /^(bound|range|two)/.test(piece.by) && piece.kind !== 'vague' && !(piece.approximate && piece.min === piece.max));
}

function agreesNumber(name: string, piece: NumberPiece, expected: SpecResult): boolean {
  const value = expected.Resolution?.value ?? '';
  // Places told against another one have no number: «end+0», «current-1».
  if (/^(end|current)/.test(value)) return piece.min === null;
  if (name !== 'Number.NumberRangeModel')
    return Math.abs(Number(value.replace('%', '')) - (piece.min ?? Number.NaN)) < 1e-6 * Math.max(1, Math.abs(piece.min ?? 0));
  const [from = '', to = ''] = value.replace(/[[\]()]/g, '').split(',');
  return (from === '' ? null : Number(from)) === piece.min && (to === '' ? null : Number(to)) === piece.max;
}

/** The specs differ from their own texts in spaces and invisible marks, and from case to case in whether a preposition or «يوم» before a time belongs to it. */
function plain(words: string): string {
  return words
    .replace(/[\u061c\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:(?:في|إلى|من|يوم|ما|بين|منذ|بعد) )+(?=\S)/u, '');
}
