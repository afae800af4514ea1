import type { Deed } from './deeds.ts';
import type { Draft } from './draft.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Site } from './sites.ts';

/** What a verb, a participle or a pronoun asks of whom it points back to. */
export interface Agreement {
  readonly gender: 'm' | 'f';
  readonly number: 's' | 'd' | 'p';
}

interface Remembered {
  readonly phrase: NounPhrase;
  /** Spoke; did something else; spoke inside another's content or in a heading. */
  readonly as: 'speaker' | 'subject' | 'aside';
}

/** A sentence: who spoke in it, then who did something else, which is read where somebody asks for it. */
interface Turn {
  readonly sentence: number;
  readonly paragraph: number;
  readonly spoke: Remembered[];
  acted: () => readonly Remembered[];
}

/** How many paragraphs back an omitted subject may reach. */
const reach = 4;
/** How many are looked at. */
const most = 40;

/** Who spoke and who acted in the sentences before: what omitted subjects and pronouns point back to. */
export class Speakers {
  readonly #turns: Turn[] = [];

  /** Who spoke in a sentence, or aside. */
  remember(phrase: NounPhrase, sentence: number, paragraph: number, as: 'speaker' | 'aside'): void {
    this.#turn(sentence, paragraph).spoke.push({ phrase, as });
  }

  /** Whoever did something in a sentence: told after all who spoke there. `isAside` is asked of a deed's verb. */
  rememberDeeds(deeds: () => readonly Deed[], sentence: number, paragraph: number, isAside: (verb: number) => boolean): void {
    const turn = this.#turn(sentence, paragraph);
    let known: Remembered[] | null = null;
    turn.acted = () => {
      if (known === null) {
        known = [];
        const heads = new Set(turn.spoke.map(({ phrase }) => phrase.head));
        for (const { verb, subject } of deeds()) {
          const as = isAside(verb) ? 'aside' : 'subject';
          if (as === 'subject' && heads.has(subject.head)) continue;
          heads.add(subject.head);
          known.push({ phrase: subject, as });
        }
      }
      return known;
    };
  }

  #turn(sentence: number, paragraph: number): Turn {
    const last = this.#turns.at(-1);
    if (last?.sentence === sentence) return last;
    const turn: Turn = { sentence, paragraph, spoke: [], acted: () => nobody };
    this.#turns.push(turn);
    return turn;
  }

  /**
   * The last speaker of the nearest sentence that agrees, before whoever else acted there; with `goesOn` (أضاف، تابع) only one who has spoken. Null where
   * nobody does (docs/MAP.md, law 3).
   */
  resolve(agreement: Agreement, paragraph: number, goesOn = false): NounPhrase | null {
    let subject: Remembered | null = null;
    let aside: Remembered | null = null;
    let left = most;
    for (let i = this.#turns.length - 1; i >= 0 && subject === null && left > 0; i--) {
      const turn = this.#turns[i] as Turn;
      if (paragraph - turn.paragraph > reach) break;
      for (const list of [turn.acted(), turn.spoke])
        for (let at = list.length - 1; at >= 0 && left > 0; at--, left--) {
          const one = list[at] as Remembered;
          if (!agrees(agreement, one.phrase)) continue;
          if (one.as === 'speaker') return one.phrase;
          if (one.as === 'aside') aside ??= one;
          else if (!goesOn) subject ??= one;
        }
    }
    return (subject ?? aside)?.phrase ?? null;
  }
}

const nobody: readonly Remembered[] = [];

/** Whom a word without a subject points to: who spoke or acted before it in its sentence, outside what others say there; else in the sentences before. */
export function antecedentOf(site: Site, token: number, agreement: Agreement, goesOn = false): NounPhrase | null {
  return inSentence(site, token, agreement) ?? site.speakers.resolve(agreement, site.sentence.paragraph, goesOn);
}

/** Who spoke or acted last before a token of the sentence, whatever its gender. */
export function lastActor(site: Site, token: number): NounPhrase | null {
  let best: { at: number; phrase: NounPhrase } | null = null;
  for (const act of actsBefore(site, token)) if (!isInsideOther(site.found, act.at) && (!best || act.at > best.at)) best = act;
  return best?.phrase ?? null;
}

/** Who spoke or acted last before a token of the sentence; one inside another's content only where nobody else did. */
export function inSentence(site: Site, token: number, agreement: Agreement): NounPhrase | null {
  let best: { at: number; phrase: NounPhrase; aside: boolean } | null = null;
  for (const { at, phrase } of actsBefore(site, token)) {
    if (!agrees(agreement, phrase)) continue;
    const aside = isInsideOther(site.found, at);
    if (!best || (best.aside && !aside) || (best.aside === aside && at > best.at)) best = { at, phrase, aside };
  }
  return best?.phrase ?? null;
}

/** Whether a cue stands in what somebody else is reported to have said; what a report is according to says nothing itself. */
export function isInsideOther(found: readonly Draft[], cue: number): boolean {
  return found.some(({ cueFirst, content, by }) => cueFirst !== cue && content.first <= cue && cue <= content.last && !by.startsWith('according'));
}

function* actsBefore(site: Site, token: number): Iterable<{ at: number; phrase: NounPhrase }> {
  for (const { cueFirst, source } of site.found) if (source && cueFirst < token) yield { at: cueFirst, phrase: source.phrase };
  for (const { verb, subject } of site.deeds) if (verb < token && !site.found.some(({ cueFirst }) => cueFirst === verb)) yield { at: verb, phrase: subject };
}

/** Whether a phrase can be what a verb, a participle or a pronoun that stands after it points to. */
export function agrees({ gender, number }: Agreement, phrase: NounPhrase): boolean {
  if (phrase.gender !== null && phrase.gender !== gender && number !== 'p') return false;
  if (number === 'p' && phrase.number === 's') return false;
  if (number === 's' && (phrase.number === 'p' || phrase.number === 'd') && phrase.gender !== null) return false;
  return true;
}
