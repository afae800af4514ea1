import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyBits, KeyTable } from './key-table.ts';

describe('KeyTable', () => {
  it('numbers keys in order and finds them again, whole and within other strings', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 400 }), fc.string(), fc.string(), (keys, before, after) => {
        const table = new KeyTable(4);
        expect(keys.map((key) => table.add(key))).toEqual(keys.map((_, id) => id));
        expect(keys.map((key) => table.add(key))).toEqual(keys.map((_, id) => id));
        expect(table.size).toBe(keys.length);
        for (const [id, key] of keys.entries()) expect(table.id(before + key + after, before.length, before.length + key.length)).toBe(id);
      }),
    );
  });

  it('says -1 for what is not in', () => {
    const table = new KeyTable();
    expect(table.id('قال')).toBe(-1);
    table.add('قال');
    expect(table.id('قا')).toBe(-1);
    expect(table.id('قال', 0, 2)).toBe(-1);
    expect(table.id('وقال', 1)).toBe(0);
  });
});

describe('KeyBits', () => {
  it('unites the bits of a key, and has none for others', () => {
    const bits = new KeyBits(4);
    for (let i = 0; i < 100; i++) bits.mark(`k${i}`, i);
    bits.mark('k2', 4);
    expect(bits.get('k2')).toBe(6);
    expect(bits.get('k99')).toBe(99);
    expect(bits.get('k100')).toBe(0);
  });
});
