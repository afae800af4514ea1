import { lossyKey } from '../../analysis/letters.ts';
import { Clitic, type Splitter } from '../../analysis/types.ts';
import { nominalClasses } from './lexicon/index.ts';

const merged = Clitic.lam | Clitic.al;
/** Nouns that begin with ل in writing where the rest is a word too (جنة, قاء, حظة …); lossy keys. */
const lamNouns: ReadonlySet<string> = new Set(
  'لجنه لجان لجنتين لقاء لقاءات لواء لاجي لاجيه لاجيين لاجيون لاعب لاعبه لاعبين لاعبون لغه لغات لحظه لحظات لايحه لوايح لوحه لوحات لقب لون ليل ليله ليالي لبناني لبنانيه لبنانيين لبنانيون ليبي ليبيه ليبيين ليبيون لحم لحوم لقاح لقاحات لهجه لسان ليره لحيه لحن لعبه لصوص لعب لجوء لمسه لفظ لوم لوبي ليبرالي ليبراليه ليبراليين ليبراليون لوجستي لوجستيه ليكود'.split(
    ' ',
  ),
);
/** «للجنة التحقيق», and not «للجنة العليا», «للجنة المركزية»: an adjective would agree, so that this is ل + لجنة with what it is bound to. */
const boundFeminine = /^\S+ة\s+ال\S*[^\sةاى](?:\s|$)/u;

/**
 * Words that a span quotes, as they stand alone: «للبيان» is «البيان», «للجنة» is «اللجنة». Particles that are letters of their own stand outside of spans; in لل the
 * particle and the article are one piece of writing, which no span can part. Words that only begin with these letters («لله») are given back as they are.
 */
export function standAlone(words: string, split: Splitter): string {
  const first = /^\S+/.exec(words)?.[0] ?? '';
  if (!first.startsWith('لل')) return words;
  const key = lossyKey(first);
  const readings = split(first, key);
  if (((readings[0]?.clitics ?? 0) & merged) !== merged) return words;
  // «للجنة» is written alike for ل + اللجنة and ل + الجنة.
  const known = readings.filter(({ clitics, classes }) => (clitics & merged) === merged && (classes & nominalClasses) !== 0);
  const keepsLam = lamNouns.has(key.slice(1)) || (known.length > 0 && known.every(({ word }) => word.startsWith('الل')));
  if (!keepsLam) return `ال${words.slice(2)}`;
  return boundFeminine.test(words) ? words.slice(1) : `ال${words.slice(1)}`;
}
