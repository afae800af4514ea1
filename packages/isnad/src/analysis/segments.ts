import type { Span } from '../span.ts';
import { classOf, LetterClass } from './letters.ts';
import { Clitic, type Reading, type WordType } from './types.ts';

const single = [Clitic.wa, Clitic.fa, Clitic.hamza, Clitic.seen, Clitic.ba, Clitic.lam, Clitic.kaf];

/**
 * The words that a surface form is written from, as spans into it, by its best reading: و ف ب ل ك س أ and the pronoun at its end are words of
 * their own, ال stays on its word, and in للسلطة the first ل is one word and لسلطة the other (as Universal Dependencies part Arabic).
 */
export function segments(type: WordType, reading: Reading = type.readings[0] as Reading): Span[] {
  const proclitics = single.filter((bit) => reading.clitics & bit).length;
  const starts = letterStarts(type.text);
  if (proclitics + reading.enclitic.length >= starts.length) return [{ start: 0, end: type.text.length }];
  const cuts = new Set<number>([0]);
  for (let letter = 0; letter <= proclitics; letter++) cuts.add(starts[letter] as number);
  if (reading.enclitic !== '') cuts.add(starts[starts.length - reading.enclitic.length] as number);
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.map((start, index) => ({ start, end: sorted[index + 1] ?? type.text.length }));
}

/** Where each letter of a word begins; marks belong to the letter before them. */
function letterStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) if (classOf[text.charCodeAt(at)] !== LetterClass.mark || starts.length === 0) starts.push(at);
  return starts;
}
