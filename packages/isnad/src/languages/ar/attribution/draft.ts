import type { Act } from '../../../analysis/index.ts';
import type { Agreement } from './antecedents.ts';
import type { CueEntry, CueNoun } from './lexicon.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Occasion } from './occasion.ts';
import type { Opening } from './opening.ts';
import type { CueParticiple, CueVerb } from './words.ts';

/** A cue in a sentence, with where its content opens: what the constructions work on. */
export type Hit =
  | {
      readonly form: 'verb';
      readonly token: number;
      readonly last: number;
      readonly verb: CueVerb;
      readonly opening: Opening | null;
      readonly breaks: boolean;
      /** The token at which the clause begins where its subject stands in front: «، لكن العمال أكدوا». */
      readonly breakAt?: number;
      readonly negated: boolean;
    }
  | {
      readonly form: 'participle';
      readonly token: number;
      readonly last: number;
      readonly participle: CueParticiple;
      readonly opening: Opening | null;
      readonly breaks: boolean;
    }
  | {
      readonly form: 'according';
      readonly token: number;
      readonly last: number;
      readonly gives: 'source' | 'clause';
      /** «نقلا عن»: the phrase names the speaker of a medium's report. */
      readonly relays: boolean;
      readonly act: Act | null;
      readonly source: NounPhrase | null;
      /** «على حد قوله», «وفقا لها»: what the pronoun asks of the speaker to whom it points. */
      readonly pronoun: Agreement | null;
      /** «وفق ما نقلته الوكالة عن الوزير»: the medium that tells what the source said. */
      readonly through: NounPhrase | null;
      readonly breaks: boolean;
    };

export type VerbHit = Extract<Hit, { form: 'verb' }>;

/** A statement as a construction proposes it; tokens, not offsets, for what is not yet trimmed. */
export interface Draft {
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly lemma: string;
  readonly act: Act;
  readonly source: SourceDraft | null;
  readonly content: {
    readonly start: number;
    readonly end: number;
    readonly first: number;
    readonly last: number;
    readonly kind: 'direct' | 'indirect' | 'mixed';
  };
  /** Noun phrases of intermediaries, nearest to the speaker first. */
  readonly via: readonly NounPhrase[];
  /** Tokens in which the time of saying may stand. */
  readonly saidFrom: number;
  readonly saidTo: number;
  /** «…، وذلك في مقابلة مع …»: the clause after the content that tells where it was said. */
  readonly occasion?: Occasion;
  readonly confidence: number;
  readonly by: string;
  readonly entry: CueEntry | CueNoun | null;
  /** Index of the sentence. */
  readonly sentence: number;
}

export interface SourceDraft {
  readonly phrase: NounPhrase;
  readonly implicit: boolean;
}

type Shared = 'cueFirst' | 'cueLast' | 'via' | 'saidFrom' | 'entry' | 'sentence';
type Taken = Shared | 'lemma' | 'act';

/** A draft whose cue is one token; what a construction leaves out is what most have: no intermediary, no entry, and the time of saying from the cue on. */
export function draftAt(site: { readonly index: number }, token: number, own: Omit<Draft, Shared> & Partial<Pick<Draft, Shared>>): Draft {
  return { cueFirst: token, cueLast: token, via: [], saidFrom: token, entry: null, sentence: site.index, ...own };
}

/** The same at a reporting verb, which gives lemma and act. */
export function verbDraft(site: { readonly index: number }, { token, verb }: VerbHit, own: Omit<Draft, Taken> & Partial<Pick<Draft, Taken>>): Draft {
  const { cue } = verb;
  return draftAt(site, token, { lemma: cue.lemma, act: cue.act, entry: cue, ...own });
}
