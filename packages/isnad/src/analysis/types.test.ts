import { describe, expect, it } from 'vitest';
import { TokenKind, tokenise } from './tokens.ts';
import { TypeTable } from './types.ts';
import { Vocabulary } from './vocabulary.ts';
import { wholeOrJoined, wholeWords } from './whole-words.example.ts';

describe('TypeTable', () => {
  it('gives one id to one surface, and others to others', () => {
    const types = new TypeTable(new Vocabulary(), wholeWords);
    const [first, second, third] = ids(types, 'قال وزير قال');
    expect(first).toBe(third);
    expect(first).not.toBe(second);
    expect(types.get(first!).text).toBe('قال');
  });

  it('tells spellings of one word apart, though their keys meet', () => {
    const types = new TypeTable(new Vocabulary(), wholeWords);
    const [first, second] = ids(types, 'إلى الى');
    expect(first).not.toBe(second);
    expect(types.get(first!).key).toBe(types.get(second!).key);
  });

  it('tells kinds apart that are written alike', () => {
    const types = new TypeTable(new Vocabulary(), wholeWords);
    expect(types.intern('abc', 0, 3, TokenKind.word)).not.toBe(types.intern('abc', 0, 3, TokenKind.foreign));
  });

  it('tells surfaces apart that share bytes, lengths or beginnings', () => {
    const types = new TypeTable(new Vocabulary(), wholeWords);
    // Letters of two blocks whose low bytes are the same, words at the edge of what is packed, and marks within words.
    const words = [
      'ا',
      'اا',
      'ااا',
      '\u0727\u0627',
      '\u0627\u0727',
      'بببببببب',
      'ببببببببب',
      'بببببببببب',
      'بَبب',
      'ببَب',
      'بب\ufe91',
      'ab',
      'abc',
      'é',
      '7',
      '77',
      '777',
    ];
    const found = words.map((word) => types.intern(word, 0, word.length, word < '\u0600' ? TokenKind.foreign : TokenKind.word));
    expect(new Set(found).size).toBe(words.length);
    expect(words.map((word) => types.intern(word, 0, word.length, word < '\u0600' ? TokenKind.foreign : TokenKind.word))).toEqual(found);
    expect(found.map((id) => types.get(id).text)).toEqual(words);
  });

  it('has the line break from the start', () => {
    const types = new TypeTable(new Vocabulary(), wholeWords);
    expect(types.size).toBe(1);
    expect(types.get(types.lineBreak).kind).toBe(TokenKind.lineBreak);
    expect(ids(types, '\n\n')).toEqual([types.lineBreak]);
  });

  it('asks the splitter once for each surface', () => {
    let asked = 0;
    const types = new TypeTable(new Vocabulary(), (surface, key) => {
      asked++;
      return wholeWords(surface, key);
    });
    ids(types, 'قال قال قال وزير');
    expect(asked).toBe(2);
  });

  it('finds every surface again after it has grown', () => {
    const types = new TypeTable(new Vocabulary(), wholeWords);
    const words = Array.from({ length: 20_000 }, (_, i) => letters(i));
    const first = ids(types, words.join(' '));
    expect(new Set(first).size).toBe(words.length);
    expect(types.size).toBe(words.length + 1);
    expect(ids(types, words.join(' '))).toEqual(first);
    first.forEach((id, i) => {
      if (types.get(id).text !== words[i]) throw new Error(`${words[i]} became ${types.get(id).text}`);
    });
  });

  it('keeps what it holds below its limit, and above it what was met more than once', () => {
    const types = new TypeTable(new Vocabulary(), wholeWords, 10);
    ids(types, 'أحد اثنان ثلاثة');
    types.trim();
    expect(types.size).toBe(4);
    ids(types, `${Array.from({ length: 20 }, (_, i) => letters(i)).join(' ')} ${letters(3)} مؤسسة_ثالثة ، مؤسسة_ثالثة`);
    types.trim();
    expect([...types.kept.keys()].map((id) => types.get(id).text)).toEqual(['\n', letters(3), 'مؤسسة', 'ثالثة']);
    expect([...types.kept.keys()].map((id) => types.get(id).id)).toEqual([0, 1, 2, 3]);
    types.trim();
    expect(types.generation).toBe(1);
  });

  it('finds what it has kept again, short and long, and numbers the rest anew', () => {
    const vocabulary = new Vocabulary();
    vocabulary.addPhrase('الأمم المتحدة', { shelf: 'names', index: 0 });
    const types = new TypeTable(vocabulary, wholeOrJoined(vocabulary), 20);
    const twice = '، والأمم والاستراتيجيات 2018 NASA « مستشفياتهما international';
    ids(types, `${Array.from({ length: 30 }, (_, i) => letters(i)).join(' ')} ${twice}`);
    ids(types, twice);
    types.trim();
    const size = types.size;
    const again = ids(types, twice);
    expect(types.size).toBe(size);
    expect(again.map((id) => types.get(id).text).join(' ')).toBe(twice);
    expect(again.map((id) => types.begins(id) > 0)).toEqual(again.map((id) => types.get(id).begins));
    expect(again.some((id) => types.get(id).begins)).toBe(true);
    expect(ids(types, letters(40))).toEqual([size]);
  });

  it('gives the same types after it has forgotten them', () => {
    const vocabulary = new Vocabulary();
    vocabulary.addPhrase('الأمم المتحدة', { shelf: 'names', index: 0 });
    const text = 'والأمم المتحدة، 12 UN والدولة';
    const types = new TypeTable(vocabulary, wholeOrJoined(vocabulary), 3);
    const before = described(types, text);
    types.trim();
    ids(types, 'كلمات أخرى تسبقها');
    expect(described(types, text)).toEqual(before);
  });

  it('knows which types may begin a phrase, by any of their readings', () => {
    const vocabulary = new Vocabulary();
    vocabulary.addPhrase('الأمم المتحدة', { shelf: 'names', index: 0 });
    const types = new TypeTable(vocabulary, wholeOrJoined(vocabulary));
    const begins = ids(types, 'الأمم والأمم المتحدة دولة').map((id) => types.get(id).begins);
    expect(begins).toEqual([true, true, false, false]);
  });
});

function ids(types: TypeTable, text: string): number[] {
  const { type, length } = tokenise(text, types);
  return [...type.slice(0, length)];
}

function described(types: TypeTable, text: string): unknown[] {
  return ids(types, text).map((id) => ({ ...types.get(id), id: 0 }));
}

/** A word of its own for each number. */
function letters(index: number): string {
  return `م${[...String(index)].map((digit) => 'ابتثجحخدذر'[Number(digit)]).join('')}`;
}
