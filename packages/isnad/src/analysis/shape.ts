import type { Span } from '../span.ts';

/** Whether the text says it, or the machine worked it out. */
export type Basis = 'stated' | 'inferred';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression, as TIMEX3 (ISO-TimeML). */
export interface Timex extends Span {
  readonly type: TimexType;
  /** `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, `YYYY-Qn`, `YYYY-Www`, `YYYY-SP|SU|FA|WI`, a decade as `199`, `from/to`, `PnD`, `Thh:mm`, `XXXX-WXX-n`; null where the text fixes none. */
  readonly value: string | null;
  readonly mod: 'BEFORE' | 'AFTER' | 'START' | 'MID' | 'END' | 'APPROX' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | null;
  /** The day that the value was counted from, `YYYY-MM-DD`; null where the text gives the value in full. */
  readonly anchor: string | null;
  readonly basis: Basis;
  readonly by: string;
}

/** A number in digits or words. */
export interface Numeral extends Span {
  /** Bounds; null is open. A plain number has both equal. */
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'vague';
  readonly by: string;
}

export type Counted =
  | 'personnel'
  | 'killed'
  | 'wounded'
  | 'casualties'
  | 'captured'
  | 'displaced'
  | 'equipment'
  | 'area'
  | 'distance'
  | 'money'
  | 'percent'
  | 'people'
  | 'events'
  | 'other';

/** A quantity of something newsworthy. */
export interface Figure extends Span {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly counts: Counted;
  /** The words that say what is counted, where they stand. */
  readonly what: Span | null;
  readonly unit: string | null;
  /** Index into `mentions` of whose they are. */
  readonly of: number | null;
  /** Index into `attributions` of the statement that gives it; null where the writer does. */
  readonly attribution: number | null;
  /** Index into `figures` of the total that this is a part of. */
  readonly partOf: number | null;
  readonly by: string;
}

export type MentionType = 'PER' | 'LOC' | 'ORG';

/** Words that name someone or somewhere; the span leaves out attached particles, titles and roles, and keeps its own ال. */
export interface Mention extends Span {
  readonly type: MentionType;
  /** The entity's id: one for all spellings in all articles; a shelf's id, or `per:…` `loc:…` `org:…` made from the name's key. */
  readonly entity: string;
  /** The whole mention with its title, role and apposition; equals the span where it has none. */
  readonly full: Span;
  readonly basis: Basis;
  readonly by: string;
}

export type Act =
  | 'say'
  | 'announce'
  | 'affirm'
  | 'acknowledge'
  | 'deny'
  | 'allege'
  | 'estimate'
  | 'expect'
  | 'warn'
  | 'pledge'
  | 'demand'
  | 'praise'
  | 'condemn'
  | 'doubt'
  | 'decline';

export type AttributionKind = 'direct' | 'indirect' | 'mixed';

export interface Source extends Span {
  /** The cue's own subject is left out or a pronoun, and this mention stands elsewhere. */
  readonly implicit: boolean;
  /** The entity's id, or a described identity (`official of russia`). */
  readonly actor: string;
  readonly basis: Basis;
}

export interface Via extends Span {
  readonly actor: string;
}

/** One cue with its source and content (PARC, PolNeAR); in the product's pages a statement. */
export interface Attribution {
  /** Null where the text names nobody. */
  readonly source: Source | null;
  readonly cue: Span;
  /** The lemma of the cue, as its lexicon entry writes it. */
  readonly lemma: string;
  readonly content: Span;
  readonly act: Act;
  readonly kind: AttributionKind;
  /** TIMEX3 value; null where the text does not tell. */
  readonly said: string | null;
  /** Index into `timexes` that `said` rests on. */
  readonly saidTimex: number | null;
  /** Intermediaries that this sentence names, nearest to the speaker first. */
  readonly via: readonly Via[];
  /** Indexes of the statements that this one answers (anaphoric denials). */
  readonly answers: readonly number[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The construction that made it. */
  readonly by: string;
}

/** Everything found in one article. Arrays are sorted by start; indexes refer into them. Chrome holds nothing. */
export interface Analysis {
  readonly document: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly numerals: readonly Numeral[];
  readonly timexes: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly attributions: readonly Attribution[];
  /** Content-word keys (search stems) of the article's own prose, in order of first use, with counts: for grouping and search. */
  readonly words: ReadonlyArray<readonly [stem: string, count: number]>;
}
