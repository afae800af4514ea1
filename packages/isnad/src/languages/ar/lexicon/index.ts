import { packedLexicon } from '../generated/lexicon.ts';
import { automatonLookup } from './automaton.ts';

export { nominalClasses, verbClasses, WordClass } from './word-class.ts';

/** The general Arabic lexicon: inflected words without proclitics and attached pronouns. */
export interface Lexicon {
  /** The `WordClass` bits of exactly this lossy key (see `lossyKey`), or of the part of it from `from` to `to`, 0 where the lexicon does not know it. */
  lookup(key: string, from?: number, to?: number): number;
}

/** Loads the lexicon: unpacks the compiled automaton, builds nothing. Each call unpacks anew, so keep the result. */
export function loadLexicon(): Lexicon {
  const { alphabet, values, start, arcs } = packedLexicon;
  return { lookup: automatonLookup({ alphabet, values, start, arcs: words(arcs) }) };
}

/** The 32-bit words of a base64 text, little endian. */
function words(base64: string): Uint32Array {
  return new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer);
}
