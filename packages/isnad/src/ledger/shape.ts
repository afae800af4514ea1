import type { Span } from '../span.ts';

export type Stance = 'affirm' | 'deny' | 'noncommittal';

/** A statement of one article, by index into its analysis' `attributions`. */
export interface StatementRef {
  readonly document: string;
  readonly index: number;
}

export interface FigureRef {
  readonly document: string;
  readonly index: number;
}

/** Someone or somewhere over all articles. */
export interface Actor {
  readonly id: string;
  readonly type: 'PER' | 'LOC' | 'ORG' | 'DESCRIBED';
  /** The most used full form; of a description that is worded in many ways, the shortest; empty where the text has no words for it. And every form used. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: { readonly en: string; readonly ar: string } | null;
  /** Ids that this actor speaks for: person → institution → state. */
  readonly speaksFor: readonly string[];
  /** Where that is known from: the shelf, or inferred from how the thread's own text introduces a source; null where it speaks for nobody. */
  readonly speaksForBy: 'world' | 'stated-role' | null;
  readonly statements: readonly StatementRef[];
}

/** Something that one or more statements speak to. */
export interface Point {
  readonly id: string;
  /** Words of its most central statement, cut at a word. */
  readonly label: string;
  readonly labelSpan: { readonly document: string; readonly span: Span };
  readonly members: ReadonlyArray<StatementRef & { readonly stance: Stance; readonly actor: string | null; readonly at: string | null }>;
  /** Who stands with whom at the end of the record: affirmation first. */
  readonly sides: readonly Side[];
  readonly chains: ChainCount;
}

/** Those who take one stance on a point. */
export interface Side {
  readonly stance: Stance;
  /** Whom the speakers speak for in the end, so that speakers of one institution count once; with the speakers, and whether its stance was another one before. */
  readonly parties: ReadonlyArray<{ readonly actor: string; readonly speakers: readonly string[]; readonly changed: boolean }>;
  /** Whether it is one party and at least two stand elsewhere. */
  readonly isAlone: boolean;
}

/** An actor's stance on a point at a time. */
export interface Position {
  readonly actor: string;
  readonly point: string;
  readonly stance: Stance;
  /** When it was said, a TIMEX3 value (a day, a month …), else the article's day; null where neither is known. */
  readonly at: string | null;
  readonly statement: StatementRef;
  /** The speaker, where somebody speaks for the actor. */
  readonly through: string | null;
}

export interface Change {
  readonly actor: string;
  readonly point: string;
  readonly from: Position;
  readonly to: Position;
}

/** One utterance of one speaker, however many articles carry it. */
export interface Testimony {
  readonly id: string;
  readonly speaker: string | null;
  readonly statements: readonly StatementRef[];
  /** Why its statements are one: one line for each that was merged. */
  readonly merged: ReadonlyArray<{
    readonly a: StatementRef;
    readonly b: StatementRef;
    readonly reason: 'same-speaker' | 'reused-passage' | 'agency' | 'institution' | 'same-article';
    readonly evidence: string;
  }>;
}

/** speaker ← intermediary ← … ← article. */
export interface Chain {
  readonly root: string | null;
  readonly links: ReadonlyArray<{ readonly actor: string; readonly role: 'speaker' | 'agency' | 'outlet' | 'intermediary' }>;
  readonly testimony: string;
  readonly documents: readonly string[];
}

export interface ChainCount {
  /** An upper bound: chains whose roots may still be one. */
  readonly independentAtMost: number;
  readonly chains: readonly Chain[];
  readonly testimonies: readonly Testimony[];
  readonly unknownRoots: number;
}

/** Values of one quantity: what is counted, of whom, where. */
export interface FigureSeries {
  readonly id: string;
  readonly counts: string;
  /** Whose, an actor id. */
  readonly of: string | null;
  readonly place: string | null;
  readonly label: string;
  readonly values: ReadonlyArray<{
    readonly figure: FigureRef;
    /** Figures of one sentence that were added up to the value («ten soldiers and three workers»), the first of them `figure`; empty where the text tells it. */
    readonly addends: readonly FigureRef[];
    /** The number with its noun and the words that bound or soften it («12 people at least»). */
    readonly span: Span;
    readonly min: number | null;
    readonly max: number | null;
    readonly approximate: boolean;
    /** `inferred` where it was added up. */
    readonly basis: 'stated' | 'inferred';
    readonly giver: string | null;
    readonly at: string | null;
  }>;
  readonly relations: ReadonlyArray<{
    readonly from: number;
    readonly to: number;
    readonly type: 'revision' | 'disagreement' | 'agreement' | 'different';
    readonly reason: string;
  }>;
  readonly chains: ChainCount;
}

/** A total that an article tells, against those that it calls parts of it. */
export interface FigureTotal {
  readonly total: FigureRef;
  readonly parts: readonly FigureRef[];
  readonly sum: { readonly min: number | null; readonly max: number | null };
  /** `exceeds`: more than the total; `falls-short`: less, though the text says that they are all of it; `within`: less, and nothing says so. */
  readonly verdict: 'adds-up' | 'within' | 'exceeds' | 'falls-short';
}

export interface Mutation {
  readonly type: 'cue-hardened' | 'hedge-lost' | 'number-changed' | 'negation-lost' | 'attribution-dropped' | 'headline-says-more';
  readonly from: { readonly document: string; readonly span: Span };
  readonly to: { readonly document: string; readonly span: Span };
  /** Whether the evidence tells which text came from which; where it does not, `from` is only the earlier one. */
  readonly direction: 'known' | 'unknown';
  readonly by: string;
}

export interface Contradiction {
  readonly type: 'affirm-deny' | 'figures' | 'self';
  readonly a: { readonly document: string; readonly span: Span };
  readonly b: { readonly document: string; readonly span: Span };
  readonly point: string | null;
  readonly by: string;
}

/** The record of one thread. */
export interface Ledger {
  readonly thread: string;
  readonly actors: readonly Actor[];
  readonly points: readonly Point[];
  readonly positions: readonly Position[];
  readonly changes: readonly Change[];
  readonly series: readonly FigureSeries[];
  readonly totals: readonly FigureTotal[];
  readonly mutations: readonly Mutation[];
  readonly contradictions: readonly Contradiction[];
}
