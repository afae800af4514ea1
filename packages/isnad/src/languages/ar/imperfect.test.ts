import { expect, it } from 'vitest';
import { assembled } from './assembled.example.ts';
import { isImperfect } from './imperfect.ts';

const { split } = assembled.language;

it.each(['يصل', 'تصل', 'يكون', 'تكون', 'يكونون', 'يتسبّب', 'يؤدي', 'تستغرق', 'يضطرون', 'ينجم', 'تنتهي', 'يُستبعد'])('«%s» tells what is or may be', (word) =>
  expect(isImperfect(word, split)).toBe(true),
);

it.each(['وصل', 'كان', 'أعلن', 'أكدت', 'نشر', 'نقلت', 'توفي', 'تم', 'تراجعت', 'انتهى', 'تحول', 'تشهد', 'مدير', 'القرية'])('«%s» does not', (word) =>
  expect(isImperfect(word, split)).toBe(false),
);
