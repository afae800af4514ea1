import type { NounPhrase } from './noun-phrase.ts';
import type { CueVerb } from './words.ts';

interface Remembered {
  readonly phrase: NounPhrase;
  readonly sentence: number;
  readonly paragraph: number;
  /** Spoke; spoke inside another's content; did something else. */
  readonly as: 'speaker' | 'nested' | 'subject';
}

/** What a verb asks of the subject that it leaves out. */
export type Agreement = Pick<CueVerb, 'gender' | 'number'>;

/** How many paragraphs back an omitted subject may reach. */
const reach = 4;

/** Who spoke and who acted, last first: what omitted subjects and pronouns point back to. */
export class Speakers {
  #known: Remembered[] = [];

  say(phrase: NounPhrase, sentence: number, paragraph: number, nested: boolean): void {
    this.#remember({ phrase, sentence, paragraph, as: nested ? 'nested' : 'speaker' });
  }

  /** The subject of a verb that reports nothing. */
  act(phrase: NounPhrase, sentence: number, paragraph: number): void {
    if (!this.#known.some((one) => one.sentence === sentence && one.phrase.head === phrase.head))
      this.#remember({ phrase, sentence, paragraph, as: 'subject' });
  }

  /**
   * Whom a verb without a subject points to: the last speaker of the nearest sentence that agrees, before whoever else acted there; with `goesOn` (أضاف،
   * تابع) only one who has spoken. Null where nobody does (docs/MAP.md, law 3).
   */
  resolve(verb: Agreement, paragraph: number, goesOn = false): NounPhrase | null {
    let best: Remembered | null = null;
    for (let i = this.#known.length - 1; i >= 0; i--) {
      const one = this.#known[i] as Remembered;
      if (paragraph - one.paragraph > reach || (best && best.sentence !== one.sentence && best.as !== 'nested')) break;
      if ((goesOn && one.as === 'subject') || !agrees(verb, one.phrase)) continue;
      if (one.as === 'speaker') return best && best.sentence !== one.sentence && best.as === 'subject' ? best.phrase : one.phrase;
      if (best === null || (best.as === 'nested' && one.as === 'subject')) best = one;
    }
    return best?.phrase ?? null;
  }

  lastIn(sentence: number): NounPhrase | null {
    const here = this.#known.filter((one) => one.sentence === sentence && one.as !== 'subject');
    return (here.findLast((one) => one.as === 'speaker') ?? here.at(-1))?.phrase ?? null;
  }

  #remember(one: Remembered): void {
    this.#known.push(one);
    if (this.#known.length > 40) this.#known.shift();
  }
}

/** Whether a subject can be the one that a verb without a subject points to: a verb after its subject agrees in gender and number. */
export function agrees(verb: { readonly gender: 'm' | 'f'; readonly number: 's' | 'd' | 'p' }, phrase: NounPhrase): boolean {
  if (phrase.gender !== null && phrase.gender !== verb.gender && verb.number !== 'p') return false;
  if (verb.number === 'p' && phrase.number === 's') return false;
  if (verb.number === 's' && phrase.number === 'p' && phrase.gender === 'm') return false;
  return true;
}
