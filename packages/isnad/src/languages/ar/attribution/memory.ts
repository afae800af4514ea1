import type { NounPhrase } from './noun-phrase.ts';
import type { CueVerb } from './words.ts';

interface Remembered {
  readonly phrase: NounPhrase;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether it spoke inside another's content. */
  readonly nested: boolean;
}

/** How many paragraphs back an omitted subject may reach. */
const reach = 4;

/** Who spoke last: what omitted subjects and pronouns point back to. */
export class Speakers {
  #spoken: Remembered[] = [];

  say(phrase: NounPhrase, sentence: number, paragraph: number, nested: boolean): void {
    this.#spoken.push({ phrase, sentence, paragraph, nested });
    if (this.#spoken.length > 24) this.#spoken.shift();
  }

  /** The last speaker that agrees with a verb without a subject; null where nobody does (docs/MAP.md, law 3). */
  resolve(verb: Pick<CueVerb, 'gender' | 'number'> & { readonly tense?: 'p' | 'i' }, paragraph: number): NounPhrase | null {
    for (const nested of [false, true]) {
      for (let i = this.#spoken.length - 1; i >= 0; i--) {
        const one = this.#spoken[i] as Remembered;
        if (paragraph - one.paragraph > reach) break;
        if (one.nested !== nested) continue;
        if (agrees(verb, one.phrase)) return one.phrase;
      }
    }
    return null;
  }

  lastIn(sentence: number): NounPhrase | null {
    const last = this.#spoken.findLast((one) => one.sentence === sentence && !one.nested) ?? this.#spoken.findLast((one) => one.sentence === sentence);
    return last?.phrase ?? null;
  }
}

/** Whether a subject can be the one that a verb without a subject points to: a verb after its subject agrees in gender and number. */
export function agrees(verb: { readonly gender: 'm' | 'f'; readonly number: 's' | 'd' | 'p' }, phrase: NounPhrase): boolean {
  if (phrase.gender !== null && phrase.gender !== verb.gender && verb.number !== 'p') return false;
  if (verb.number === 'p' && phrase.number === 's') return false;
  if (verb.number === 's' && phrase.number === 'p' && phrase.gender === 'm') return false;
  return true;
}
