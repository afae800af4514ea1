import { NormalizerAr, StemmerAr, TokenizerAr } from '@nlpjs/lang-ar';
import arabicStem from 'arabic-stem';
import { normalize } from 'arabic-text-normalizer';
import { ar as chrono } from 'chrono-node';
import snowball from 'snowball-stemmers';
import * as isnad from '../../packages/isnad/src/arabic.ts';
import { published } from './inputs.ts';

type Tool<Result> = Readonly<Record<string, (text: string) => Result>>;

// Its types promise a default inside the default, which Node's import has already taken.
const Root = arabicStem as unknown as typeof arabicStem.default;
const root = new Root();
const light = snowball.newStemmer('arabic');
const stemmer = new StemmerAr();
const tokenizer = new TokenizerAr();
const normalizer = new NormalizerAr();

export const stemmers: Tool<string> = {
  'isnad/arabic': (word) => isnad.tokenise(word)[0]?.searchStem ?? '',
  'snowball-stemmers': (word) => light.stem(word),
  '@nlpjs/lang-ar': (word) => stemmer.stemWord(word),
  'arabic-stem': (word) => root.stem(word).stem.join(' '),
};

export const tokenizers: Tool<readonly string[]> = {
  'isnad/arabic': (text) =>
    isnad
      .tokenise(text)
      .filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'foreign')
      .map((token) => token.text),
  '@nlpjs/lang-ar': (text) => tokenizer.tokenize(text, false),
  'Intl.Segmenter': (text) =>
    [...new Intl.Segmenter('ar', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
};

export const splitters: Tool<readonly string[]> = {
  'isnad/arabic': (text) => isnad.sentences(text).map(({ start, end }) => text.slice(start, end)),
  'Intl.Segmenter': (text) => [...new Intl.Segmenter('ar', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim()),
};

export const normalizers: Tool<string> = {
  'isnad/arabic': (text) => isnad.normalise(text, 'lossy').text,
  'arabic-text-normalizer': (text) => normalize(text),
  '@nlpjs/lang-ar': (text) => normalizer.normalize(text),
};

/** Values of all times that are found, joined; a tool's result in parts is wrong where one time was asked for. */
export const timeReaders: Tool<string> = {
  'isnad/arabic': (text) =>
    isnad
      .times(text, { published })
      .map(({ value }) => value)
      .join(' '),
  'chrono-node': (text) =>
    chrono
      .parse(text, { instant: new Date(`${published}T12:00:00Z`), timezone: 0 })
      .map(({ start, end }) => [start, end].flatMap((part) => (part == null ? [] : [timexValue(part)])).join('/'))
      .join(' '),
};

interface Components {
  isCertain(component: 'day' | 'weekday' | 'month' | 'year'): boolean;
  get(component: 'year' | 'month' | 'day'): number | null;
}

/** As exact as the result says that it is: what is not certain is left out; a day counted from the reference counts as certain where its result says day or weekday. */
function timexValue(part: Components): string {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((name) => part.get(name));
  const pad = (value: number | null | undefined) => String(value ?? 0).padStart(2, '0');
  if (part.isCertain('day') || part.isCertain('weekday')) return `${year}-${pad(month)}-${pad(day)}`;
  return part.isCertain('month') ? `${year}-${pad(month)}` : String(year);
}

export const numberReaders: Tool<string> = {
  'isnad/arabic': (text) =>
    isnad
      .numbers(text)
      .map(({ min, max }) => boundsOf(min, max))
      .join(' '),
  'Number()': (text) => boundsOf(Number(text), Number(text)),
};

export function boundsOf(min: number | null, max: number | null): string {
  return min === max ? String(min) : `${min ?? ''}..${max ?? ''}`;
}
