import { tokenAt } from '../../../analysis/tokens.ts';
import { isNounStart, isPerson, type NounPhrase, phraseOf } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** How often a name is looked for in the article before it is given up. */
const tries = 4;
/** A headline names somebody by family name: one word, or two with آل, بن, أبو. */
const longestName = 2;

/** The words of a headline from `first` to `last` as a name that the article gives in full, or behind a title, later on. */
export function nameGivenLater(reader: Reader, first: number, last: number): NounPhrase | null {
  if (last - first >= longestName || reader.roles(first).speaker !== null || !isNounStart(reader, first)) return null;
  const { tokens } = reader.context;
  const name = reader.slice(reader.start(first), reader.end(last));
  if (name.length < 4) return null;
  let from = reader.end(last);
  for (let guard = 0; guard < tries; guard++) {
    const found = tokens.text.indexOf(name, from);
    if (found < 0) return null;
    from = found + name.length;
    const token = tokenAt(tokens, found);
    if (reader.start(token) === found && token > last + 1 && isNamedAt(reader, token)) return phraseOf(reader, first, last);
  }
  return null;
}

/** Whether a word ends the name of a person, or stands right behind a given name. */
function isNamedAt(reader: Reader, token: number): boolean {
  if (isPerson(reader, token) && !reader.roles(token).attached) return true;
  const before = reader.roles(token - 1);
  return (
    before.givenName && !before.attached && before.functionClass === '' && !before.definite && (reader.mention(token - 1) < 0 || isPerson(reader, token - 1))
  );
}
