import { describe, expect, it } from 'vitest';
import { lossyKey } from './letters.ts';
import { phraseWords, Vocabulary } from './vocabulary.ts';

describe('Vocabulary', () => {
  it('numbers words by their lossy key', () => {
    const vocabulary = new Vocabulary();
    const id = vocabulary.addWord('إلى');
    expect(vocabulary.addWord('الى')).toBe(id);
    expect(vocabulary.id('الي')).toBe(id);
    expect(vocabulary.id('إلى')).toBe(-1);
    expect(vocabulary.size).toBe(1);
  });

  it('does not know what nobody added', () => {
    expect(new Vocabulary().id('وزير')).toBe(-1);
    expect(new Vocabulary().knows(-1)).toBe(false);
  });

  it('walks phrases word by word', () => {
    const vocabulary = new Vocabulary();
    vocabulary.addPhrase('مجلس الأمن', { shelf: 'names', index: 1 });
    vocabulary.addPhrase('مجلس الأمن الدولي', { shelf: 'names', index: 2 });
    const council = vocabulary.step(0, vocabulary.id('مجلس'));
    expect(vocabulary.at(council)).toEqual([]);
    const security = vocabulary.step(council, vocabulary.id('الامن'));
    expect(vocabulary.at(security)).toEqual([{ shelf: 'names', index: 1 }]);
    expect(vocabulary.at(vocabulary.step(security, vocabulary.id('الدولي')))).toEqual([{ shelf: 'names', index: 2 }]);
    expect(vocabulary.step(council, vocabulary.id('الدولي'))).toBe(-1);
    expect(vocabulary.step(council, -1)).toBe(-1);
  });

  it('keeps every entry of one phrase', () => {
    const vocabulary = new Vocabulary();
    vocabulary.addPhrase('الشرق الأوسط', { shelf: 'places', index: 0 });
    vocabulary.addPhrase('الشرق الاوسط', { shelf: 'papers', index: 7 });
    const node = vocabulary.step(vocabulary.step(0, vocabulary.id('الشرق')), vocabulary.id('الاوسط'));
    expect(vocabulary.at(node).map(({ shelf }) => shelf)).toEqual(['places', 'papers']);
  });

  it('takes a word that stands only further on, with what may be a particle, for no word of its own', () => {
    const vocabulary = new Vocabulary();
    vocabulary.addPhrase('لجنة بالبرلمان', { shelf: 'names', index: 0 });
    expect(vocabulary.knows(vocabulary.id('لجنه'))).toBe(true);
    expect(vocabulary.knows(vocabulary.id('بالبرلمان'))).toBe(false);
    vocabulary.addWord('بالبرلمان');
    expect(vocabulary.knows(vocabulary.id('بالبرلمان'))).toBe(true);
  });

  it('knows a word again that begins a later phrase', () => {
    const vocabulary = new Vocabulary();
    vocabulary.addPhrase('جائزة بوليتزر', { shelf: 'names', index: 0 });
    expect(vocabulary.knows(vocabulary.id('بوليتزر'))).toBe(false);
    vocabulary.addPhrase('بوليتزر', { shelf: 'names', index: 1 });
    expect(vocabulary.knows(vocabulary.id('بوليتزر'))).toBe(true);
  });

  it('refuses a phrase without words', () => {
    expect(() => new Vocabulary().addPhrase('،', { shelf: 'names', index: 0 })).toThrow('a phrase without words');
  });

  it('looks values up by word id', () => {
    const vocabulary = new Vocabulary();
    const gender = vocabulary.table([
      ['وزيرة', 'f'],
      ['وزير', 'm'],
    ]);
    expect(gender(vocabulary.id('وزيره'))).toBe('f');
    expect(gender(-1)).toBeUndefined();
    expect(gender(vocabulary.addWord('رئيس'))).toBeUndefined();
  });

  it('holds thousands of arcs apart', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from(
      { length: 300 },
      (_, i) => `كلم${String.fromCharCode(0x628 + (i % 20))}${String.fromCharCode(0x641 + (Math.floor(i / 20) % 9))}${i}`,
    );
    let index = 0;
    for (const a of words)
      for (let k = 1; k <= 20; k++) vocabulary.addPhrase(`${a} ثم ${words[(words.indexOf(a) + k) % words.length]}`, { shelf: 's', index: index++ });
    index = 0;
    for (const a of words)
      for (let k = 1; k <= 20; k++) {
        const path = [...phraseWords(a), 'ثم', ...phraseWords(words[(words.indexOf(a) + k) % words.length]!)];
        const node = path.reduce((at, word) => vocabulary.step(at, vocabulary.id(lossyKey(word))), 0);
        expect(vocabulary.at(node)).toEqual([{ shelf: 's', index: index++ }]);
      }
  });
});

describe('phraseWords', () => {
  it('parts at spaces, hyphens and dots', () => {
    expect(phraseWords('الأمم المتحدة')).toEqual(['الأمم', 'المتحدة']);
    expect(phraseWords('ساو-باولو')).toEqual(['ساو', 'باولو']);
    expect(phraseWords('د.ب.أ')).toEqual(['د', 'ب', 'أ']);
    expect(phraseWords('مجموعة G7')).toEqual(['مجموعة', 'G', '7']);
  });
});
