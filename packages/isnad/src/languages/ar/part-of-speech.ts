import { Clitic, type Reading } from '../../analysis/types.ts';
import { verbClasses, WordClass } from './lexicon/index.ts';

export type PartOfSpeech = 'verb' | 'participle' | 'noun' | 'adjective' | 'particle' | 'name';

const participles = WordClass.activeParticiple | WordClass.passiveParticiple;
const adjectives = WordClass.adjective | WordClass.nisba | WordClass.elative;
const nouns = WordClass.noun | WordClass.masdar;
const prepositions = Clitic.ba | Clitic.lam | Clitic.kaf;

/**
 * A light guess by the lexicon and by what is attached, not by parsing; null where the lexicon does not know the word. Of a form that may be verb or noun
 * («كتب») it says verb where the word opens its sentence.
 */
export function partOfSpeech({ classes, clitics, enclitic }: Reading, opensSentence: boolean): PartOfSpeech | null {
  if (classes === 0) return null;
  const isNominal = (clitics & (Clitic.al | prepositions)) !== 0;
  const mayBeVerb = !isNominal && (classes & verbClasses) !== 0;
  const mayBeNoun = (classes & (nouns | adjectives | participles)) !== 0;
  if ((clitics & Clitic.seen) !== 0 || (mayBeVerb && !mayBeNoun && (classes & (WordClass.particle | WordClass.proper)) === 0)) return 'verb';
  if ((classes & WordClass.particle) !== 0 && (clitics & Clitic.al) === 0) return 'particle';
  if (mayBeVerb && opensSentence && (classes & participles) === 0 && enclitic !== 'ي') return 'verb';
  if ((classes & participles) !== 0 && (classes & nouns) === 0) return 'participle';
  if ((classes & nouns) !== 0) return 'noun';
  if ((classes & adjectives) !== 0) return 'adjective';
  if ((classes & WordClass.proper) !== 0) return 'name';
  return mayBeVerb ? 'verb' : 'noun';
}
