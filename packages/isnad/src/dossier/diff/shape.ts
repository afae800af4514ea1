import type { Act } from '../../analysis/index.ts';
import type { Contradiction, FigureSeries, Mutation, Stance } from '../../ledger/index.ts';
import type { Span } from '../../span.ts';

/** What two dossiers of one thread differ in. What is `new` is cited in B, what is `gone` in A; of two sides, `from` is A's and `to` is B's. */
export interface DossierDiff {
  readonly format: 'isnad-diff';
  readonly a: DiffSide;
  readonly b: DiffSide;
  /** `revised`: a page of one address whose bytes changed; its other version is neither new nor gone. */
  readonly articles: Difference<DiffArticle> & { readonly revised: readonly Step<DiffArticle>[] };
  readonly statements: Difference<DiffStatement>;
  /** `new` and `gone` share no statement with any point of the other side; `merged` and `split` share statements with several. */
  readonly points: Difference<DiffPoint> & {
    readonly merged: ReadonlyArray<{ readonly from: readonly DiffPoint[]; readonly to: DiffPoint }>;
    readonly split: ReadonlyArray<{ readonly from: DiffPoint; readonly to: readonly DiffPoint[] }>;
  };
  /** Stances on points that both sides have, which the actor had on one side alone. */
  readonly stances: Difference<DiffStance>;
  /** Changes of position. */
  readonly changes: Difference<DiffChange>;
  /** Series that share no value with any of the other side; values of the others; and how those stand to one another. */
  readonly series: Difference<DiffSeries>;
  readonly values: Difference<DiffValue>;
  readonly relations: Difference<DiffRelation>;
  readonly contradictions: Difference<DiffPair<Contradiction['type']>>;
  readonly mutations: Difference<DiffPair<Mutation['type']>>;
  /** Points and series of both sides whose chains are counted otherwise. */
  readonly chains: ReadonlyArray<{ readonly of: 'point' | 'series'; readonly id: string; readonly label: string; readonly from: number; readonly to: number }>;
}

export interface Difference<Item> {
  readonly new: readonly Item[];
  readonly gone: readonly Item[];
}

export interface Step<Item> {
  readonly from: Item;
  readonly to: Item;
}

export interface DiffSide {
  readonly thread: string;
  readonly title: string;
  /** The version that made it. */
  readonly version: string;
  readonly articles: number;
}

export interface DiffArticle {
  readonly document: string;
  readonly hash: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly day: string | null;
  readonly headline: string;
}

/** An actor with the name that readers see. */
export interface DiffActor {
  readonly id: string;
  readonly name: { readonly ar: string; readonly en: string };
}

export interface DiffStatement {
  readonly document: string;
  /** Into the attributions of that side's analysis of the article. */
  readonly index: number;
  readonly actor: DiffActor | null;
  readonly act: Act;
  readonly said: string | null;
  readonly content: Span;
  readonly words: string;
}

export interface DiffPoint {
  readonly id: string;
  readonly label: string;
  readonly statements: number;
}

export interface DiffStance {
  readonly actor: DiffActor;
  readonly point: DiffPoint;
  readonly stance: Stance;
  readonly at: string | null;
}

export interface DiffChange {
  readonly actor: DiffActor;
  readonly point: DiffPoint;
  readonly from: { readonly stance: Stance; readonly at: string | null };
  readonly to: { readonly stance: Stance; readonly at: string | null };
}

export interface DiffSeries {
  readonly id: string;
  readonly label: string;
  readonly values: number;
}

export interface DiffValue {
  readonly series: DiffSeries;
  readonly document: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  readonly giver: DiffActor | null;
  readonly at: string | null;
}

/** A revision of a value or a disagreement about it. */
export interface DiffRelation {
  readonly type: FigureSeries['relations'][number]['type'];
  readonly from: DiffValue;
  readonly to: DiffValue;
}

export interface DiffPair<Type> {
  readonly type: Type;
  readonly a: DiffPlace;
  readonly b: DiffPlace;
}

export interface DiffPlace extends Span {
  readonly document: string;
  readonly words: string;
}
