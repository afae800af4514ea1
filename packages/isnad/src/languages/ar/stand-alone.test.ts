import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../analysis/index.ts';
import { createWorld } from '../../world/index.ts';
import { arabic } from './index.ts';
import { standAlone } from './stand-alone.ts';

const { split } = createAnalyser(arabic, createWorld()).language;

describe('standAlone', () => {
  it.each([
    ['للبيان', 'البيان'],
    ['للمسؤولين المحليين', 'المسؤولين المحليين'],
    ['للجنة العليا', 'اللجنة العليا'],
    ['للجنة المركزية', 'اللجنة المركزية'],
    ['للجنة التحقيق في الحادث', 'لجنة التحقيق في الحادث'],
    ['للقاء الأخير', 'اللقاء الأخير'],
    ['للواء سالم', 'اللواء سالم'],
    ['للجيش', 'الجيش'],
    ['للتلفزيون الرسمي', 'التلفزيون الرسمي'],
    ['للهيئة', 'الهيئة'],
  ])('%s is %s', (written, alone) => expect(standAlone(written, split)).toBe(alone));

  it.each(['لبنان', 'بوتين', 'الليكود', 'وائل', 'فهد', 'كمال', 'ليبيا', 'لله', 'اللجنة', 'بيان للجيش', 'والي الساحل', 'باكستان', ''])(
    '%s stays whole',
    (written) => expect(standAlone(written, split)).toBe(written),
  );
});
