import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lossyKey } from '../../../packages/isnad/src/analysis/letters.ts';
import { automatonLookup } from '../../../packages/isnad/src/languages/ar/lexicon/automaton.ts';
import { loadLexicon } from '../../../packages/isnad/src/languages/ar/lexicon/index.ts';
import { WordClass } from '../../../packages/isnad/src/languages/ar/lexicon/word-class.ts';
import { readLexicon } from '../../read-lexicon.ts';
import { step } from '../lexicon.ts';
import { buildAutomaton } from './automaton.ts';
import { FormTable } from './form-table.ts';
import { readAffixes, readEntries, withSuffixes } from './hunspell.ts';
import type { WordGroup } from './own-words.ts';

const root = join(import.meta.dirname, '../../..');

describe('buildAutomaton', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ابتكمن'), minLength: 1, maxLength: 6 });
  it('holds exactly its words, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.integer({ min: 1, max: 5 }))), fc.array(word), (pairs, others) => {
        const words = new Map(pairs);
        const packed = buildAutomaton(words);
        expect(buildAutomaton(new Map([...words].reverse()))).toEqual(packed);
        if (words.size === 0) return;
        const lookup = automatonLookup(packed);
        for (const [key, value] of words) expect(lookup(key)).toBe(value);
        for (const key of others) expect(lookup(key)).toBe(words.get(key) ?? 0);
      }),
    );
  });

  it('shares endings', () => {
    const arcs = (words: string[]) => buildAutomaton(new Map(words.map((key) => [key, 1]))).arcs.length;
    expect(arcs(['كتبت', 'لعبت'])).toBeLessThan(arcs(['كتبت']) + arcs(['لعبم']));
  });
});

describe('FormTable', () => {
  it('unites spellings, and tells what stands only before a pronoun', () => {
    const table = new FormTable();
    table.add('على', WordClass.particle);
    table.add('علي', WordClass.proper);
    table.addBeforeEnclitic('علي', WordClass.particle);
    table.addBeforeEnclitic('مدرست', WordClass.noun);
    table.add('قِ', WordClass.verbImperative);
    table.add('فه', WordClass.verbImperative);
    expect([...table.classes()]).toEqual([
      ['علي', WordClass.particle | WordClass.proper | WordClass.takesEnclitic | WordClass.alefMaqsura],
      ['مدرست', WordClass.noun | WordClass.takesEnclitic | WordClass.beforeEnclitic],
    ]);
  });
});

describe('hunspell files', () => {
  const affixes = readAffixes('FLAG\tlong\nAF 2\nAF AaBb # 1\nAF Bb # 2\nAM 1\nAM is:pst\nSFX\tAa\tY\t2\t\nSFX Aa ة تان/2 ة\nSFX Aa 0 ان/2 [^ة]\n');
  it('reads rules and aliases', () => {
    expect(withSuffixes('سنة', affixes.suffixes.get('Aa')).map(({ form, rule }) => [form, rule.next])).toEqual([['سنتان', ['Bb']]]);
    expect(withSuffixes('عام', affixes.suffixes.get('Aa')).map(({ form }) => form)).toEqual(['عامان']);
  });

  it('reads entries under their headings', () => {
    expect(readEntries('3\n::::\nnames.dic\n::::\n##المدن##\nبغداد/1\t1\n12\n', affixes)).toEqual([
      { word: 'بغداد', flags: new Set(['Aa', 'Bb']), morphology: 'is:pst', file: 'names.dic', section: 'المدن' },
    ]);
  });
});

describe('words.yaml', () => {
  const file = 'packages/isnad/src/languages/ar/lexicon/words.yaml';
  const { lookup } = loadLexicon();
  const groups = readLexicon<WordGroup>(readFileSync(join(root, file), 'utf8'), file);
  it.each(groups.map((group) => [group.kind, group.field, group] as const))('%s, %s', (kind, _field, { words }) => {
    const unknown = words.filter((word) => lookup(lossyKey(word.split('/')[0]!)) === 0);
    expect(unknown).toEqual(kind === 'exclude' ? words : []);
  });
});

describe('the compiled lexicon', () => {
  it('is what the checked-in sources compile to, and no larger than 3 MB', { timeout: 60_000 }, () => {
    const text = step.compile((file) => readFileSync(join(root, file), 'utf8'));
    expect(text === readFileSync(join(root, step.output), 'utf8')).toBe(true);
    expect(text.length).toBeLessThan(3e6);
  });
});
