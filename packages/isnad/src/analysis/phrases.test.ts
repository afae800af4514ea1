import { describe, expect, it } from 'vitest';
import { findPhrases } from './phrases.ts';
import { tokenise } from './tokens.ts';
import { TypeTable } from './types.ts';
import { Vocabulary } from './vocabulary.ts';
import { wholeOrJoined } from './whole-words.example.ts';

const phrases = ['مجلس الأمن', 'مجلس الأمن الدولي', 'الأمن', 'ساو باولو', 'د ب أ', 'كوت ديفوار', 'قمة العشرين 2024', 'أ ب ت ث ج ح خ د ر ز س'];
const vocabulary = new Vocabulary();
phrases.forEach((phrase, index) => {
  vocabulary.addPhrase(phrase, { shelf: 'names', index });
});

describe('findPhrases', () => {
  it('finds all phrases, also those inside longer ones, by first token, then by length', () => {
    expect(find('قرر مجلس الأمن الدولي')).toEqual(['مجلس الأمن', 'مجلس الأمن الدولي', 'الأمن']);
  });

  it('finds a phrase in another spelling', () => {
    expect(find('مجلـس الامن')).toEqual(['مجلس الأمن', 'الأمن']);
  });

  it('finds a phrase after a particle on its first word, and says which reading it is', () => {
    const tokens = tokenise('ومجلس الأمن', new TypeTable(vocabulary, wholeOrJoined(vocabulary)));
    const [hit] = findPhrases(tokens, vocabulary);
    expect(hit).toMatchObject({ first: 0, last: 1, reading: 1, entry: { shelf: 'names', index: 0 } });
  });

  it('takes no particle on a further word', () => {
    expect(find('مجلس والأمن')).toEqual(['الأمن']);
  });

  it('goes on over one hyphen, dot or apostrophe', () => {
    expect(find('ساو-باولو')).toEqual(['ساو باولو']);
    expect(find('ساو – باولو')).toEqual(['ساو باولو']);
    expect(find('د.ب.أ')).toEqual(['د ب أ']);
    expect(find("كوت د'يفوار، كوت ديفوار")).toEqual(['كوت ديفوار']);
  });

  it('does not go on over two of them, a comma, or a line break', () => {
    expect(find('ساو--باولو')).toEqual([]);
    expect(find('ساو، باولو')).toEqual([]);
    expect(find('ساو\nباولو')).toEqual([]);
    expect(find('ساو')).toEqual([]);
  });

  it('goes on over a number', () => {
    expect(find('قمة العشرين ٢٠٢٤')).toEqual(['قمة العشرين 2024']);
    expect(find('قمة العشرين 2023')).toEqual([]);
  });

  it('finds no phrase longer than its limit', () => {
    expect(find('أ ب ت ث ج ح خ د ر ز س')).toEqual([]);
    expect(find('أ ب ت ث ج ح خ د ر ز س', 11)).toEqual([phrases[7]]);
  });
});

function find(text: string, longest?: number): Array<string | undefined> {
  const tokens = tokenise(text, new TypeTable(vocabulary, wholeOrJoined(vocabulary)));
  return findPhrases(tokens, vocabulary, longest).map((hit) => phrases[hit.entry.index]);
}
