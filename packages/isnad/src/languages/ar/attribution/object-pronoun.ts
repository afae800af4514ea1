import type { CueEntry } from './lexicon.ts';
import type { Reader } from './reader.ts';

/** «إياها», «وإياهم»: the pronoun of an object that stands apart from its verb. */
const separate = /^[وف]?ايا(ه|ها|هما|هم|هن|نا|ك|كما|كم|كن|ي)$/;

export function isObjectPronoun(reader: Reader, token: number): boolean {
  const { key } = reader.roles(token);
  return key.length >= 4 && separate.test(key);
}

/** «اتهمته بالتعاون», «واصفا إياها بأنها»: with a pronoun for its object the cue takes what follows the preposition. */
export function withObject(cue: CueEntry): CueEntry {
  if (cue.flags.person) return cue;
  const takes = cue.takes.flatMap((take) => (take === 'as' ? ['ب', 'that'] : take.startsWith('object+') ? [take.slice('object+'.length)] : [take]));
  return { ...cue, takes };
}
