import type { Act, AttributionKind, Basis, MentionType } from '../analysis/index.ts';
import type { ChromeReason } from '../article/index.ts';
import type { Chain, Contradiction, FigureRef, FigureSeries, FigureTotal, Mutation, Stance, Testimony } from '../ledger/index.ts';
import type { Notice } from '../notice.ts';
import type { Span } from '../span.ts';
import type { Reuse } from '../story/index.ts';

/** What somebody may do at the desk: read, or add articles and correct the machine too. */
export type Role = 'reader' | 'editor';

/** `GET /api/session`: who is at the desk, and what stands in the database. */
export interface Session {
  /** Null: a token is asked for. */
  readonly role: Role | null;
  readonly version: string;
  /** Grows with every change of the articles or corrections; what a client saw last is asked for with `since`. */
  readonly revision: number;
  readonly articles: number;
  readonly stories: number;
  /** Whether a browser that can print is installed: PDF is offered only then. */
  readonly canPrint: boolean;
  /** Whether `POST /api/samples` can add the sample stories. */
  readonly hasSamples: boolean;
  /** Formats that a story can be exported in. */
  readonly formats: readonly string[];
}

/** Where something stands: a span of one article, with what a citation needs. */
export interface Place extends Span {
  readonly document: string;
}

/** One thread in a list: what the desk calls a story. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  readonly articles: number;
  readonly outlets: number;
  readonly statements: number;
  readonly figures: number;
  /** Chains whose roots differ, over all its statements: an upper bound. Null, as the three after it, until the story's record has been made. */
  readonly independentAtMost: number | null;
  /** Of those, chains whose root is not known. */
  readonly unknownRoots: number | null;
  readonly changes: number | null;
  readonly contradictions: number | null;
  /** `YYYY-MM-DD` of its first and last dated article; null where none is dated. */
  readonly from: string | null;
  readonly to: string | null;
  /** Articles in each of at most 24 equal stretches from the first day to the last. */
  readonly activity: readonly number[];
  /** Articles that came or changed after the revision that was asked for with `since`; zero where none was, and in a record. */
  readonly fresh: number;
}

/** `GET /api/stories?q&from&to&outlet&actor&place&sort=newest|articles|independent|changes&since&offset&limit`. `actor` and `place` are ids of actors. */
export interface StoryList {
  readonly total: number;
  readonly stories: readonly StorySummary[];
  /** What the whole list can be narrowed to, the most frequent first. */
  readonly outlets: ReadonlyArray<{ readonly id: string; readonly name: string; readonly stories: number }>;
}

/** One article without its text. */
export interface ArticleLine {
  readonly document: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly outletName: string | null;
  readonly day: string | null;
  readonly instant: string | null;
  readonly url: string | null;
  readonly story: string;
  readonly statements: number;
  readonly figures: number;
  readonly credits: readonly string[];
}

/** `GET /api/actors?q&type&limit`: those whose names begin with the words, those with most statements first; for filters. */
export interface ActorList {
  readonly actors: readonly ActorLine[];
}

/** Somebody as a list shows them. */
export interface ActorLine {
  readonly id: string;
  readonly type: 'PER' | 'LOC' | 'ORG' | 'DESCRIBED';
  readonly name: string;
  readonly description: { readonly en: string; readonly ar: string } | null;
  readonly speaksFor: readonly string[];
  readonly statements: number;
}

/** A statement as the timeline and the lists of a story show it; `actor`, `point` and `article` are indexes into the story's own lists. */
export interface StatementLine {
  readonly article: number;
  /** Index into the article's statements. */
  readonly index: number;
  readonly actor: number | null;
  /** Null where a correction takes the statement out. */
  readonly point: number | null;
  readonly act: Act;
  readonly stance: Stance;
  /** When it was said (TIMEX3), else the article's day. */
  readonly at: string | null;
  /** The first words of its content, as they stand in the text. */
  readonly words: string;
  /** The correction that takes it out, where an editor has made one. */
  readonly correction: string | null;
}

/** Those who take one stance on a point in the end; actors are indexes into the story's own list. */
export interface SideLine {
  readonly stance: Stance;
  /** Whom the speakers speak for in the end, so that speakers of one institution count once; with the speakers, and whether its stance was another one before. */
  readonly parties: ReadonlyArray<{ readonly actor: number; readonly speakers: readonly number[]; readonly changed: boolean }>;
  /** Whether it is one party and at least two stand elsewhere. */
  readonly isAlone: boolean;
}

export interface PointLine {
  readonly id: string;
  readonly label: string;
  readonly labelPlace: Place;
  readonly independentAtMost: number;
  readonly unknownRoots: number;
  readonly sides: readonly SideLine[];
  /** Indexes into the story's statements, by time. */
  readonly statements: readonly number[];
}

/** A step from one stance to another; both ends are indexes into the story's statements. */
export interface ChangeLine {
  readonly actor: number;
  readonly point: number;
  readonly from: { readonly stance: Stance; readonly at: string | null; readonly statement: number };
  readonly to: { readonly stance: Stance; readonly at: string | null; readonly statement: number };
}

/** One end of a contradiction or a mutation: its words, and the statement that they stand in, an index into the story's statements; null where the writer says it. */
export interface ConflictEnd extends Place {
  readonly statement: number | null;
}

/** `point` is an index into the story's points. */
export interface ContradictionLine extends Pick<Contradiction, 'type' | 'by'> {
  readonly a: ConflictEnd;
  readonly b: ConflictEnd;
  readonly point: number | null;
}

export interface MutationLine extends Pick<Mutation, 'type' | 'direction' | 'by'> {
  readonly from: ConflictEnd;
  readonly to: ConflictEnd;
}

/** A figure as its article tells it. */
export interface ToldAmount extends FigureRef {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
  /** As they stand in the text. */
  readonly words: string;
}

/** A total that an article tells, against those that it calls parts of it. */
export interface TotalLine extends Pick<FigureTotal, 'sum' | 'verdict'> {
  readonly total: ToldAmount;
  readonly parts: readonly ToldAmount[];
}

/** `GET /api/stories/{id}`: the record of one thread, all that its pages draw. Texts are asked for by place. */
export interface StoryRecord {
  readonly summary: StorySummary;
  readonly stories: ReadonlyArray<{ readonly id: string; readonly articles: readonly number[] }>;
  readonly articles: readonly ArticleLine[];
  readonly actors: readonly ActorLine[];
  readonly points: readonly PointLine[];
  readonly statements: readonly StatementLine[];
  readonly changes: readonly ChangeLine[];
  readonly series: readonly FigureSeries[];
  /** Those that do not fit their parts first. */
  readonly totals: readonly TotalLine[];
  readonly mutations: readonly MutationLine[];
  readonly contradictions: readonly ContradictionLine[];
  readonly reuses: ReadonlyArray<Omit<Reuse, 'alignments'> & { readonly passages: number }>;
}

/** `GET /api/stories/{id}/points/{point}`: the chains behind one point, and why statements were merged. */
export interface PointRecord {
  readonly id: string;
  readonly independentAtMost: number;
  readonly unknownRoots: number;
  readonly chains: readonly Chain[];
  readonly testimonies: readonly Testimony[];
}

/** A stretch of an article's text with a part to play. */
export interface MarkedPart extends Span {
  readonly role: 'source' | 'cue' | 'content' | 'via' | 'figure' | 'passage';
}

/** What a citation names. */
export interface Citation {
  readonly document: string;
  readonly headline: string | null;
  readonly outletName: string | null;
  readonly day: string | null;
  readonly url: string | null;
  readonly hash: string;
}

/** `GET /api/articles/{document}/evidence?statement=N | figure=N | start=N&end=N`: the sentence that something rests on. */
export interface EvidenceRecord extends Span {
  readonly article: Citation;
  readonly text: string;
  readonly parts: readonly MarkedPart[];
  /** The statement's source, where it stands outside the stretch. */
  readonly elsewhere: (Span & { readonly text: string }) | null;
  /** The content goes on outside the stretch. */
  readonly isCut: boolean;
}

export interface ReadStatement {
  readonly index: number;
  readonly source: (Span & { readonly actor: string; readonly name: string; readonly implicit: boolean; readonly basis: Basis }) | null;
  readonly cue: Span;
  readonly content: Span;
  readonly act: Act;
  readonly kind: AttributionKind;
  readonly said: string | null;
  readonly via: ReadonlyArray<Span & { readonly actor: string; readonly name: string }>;
  readonly confidence: number;
  readonly by: string;
  readonly correction: string | null;
}

/** `GET /api/articles/{document}`: the whole article with everything found in it. */
export interface ArticleRecord {
  readonly article: Citation & { readonly file: string; readonly byline: string | null; readonly modified: string | null; readonly credits: readonly string[] };
  readonly text: string;
  readonly blocks: ReadonlyArray<Span & { readonly kind: 'headline' | 'heading' | 'paragraph' | 'item' }>;
  readonly chrome: ReadonlyArray<Span & { readonly reason: ChromeReason; readonly by: string }>;
  readonly statements: readonly ReadStatement[];
  readonly figures: ReadonlyArray<
    Span & {
      readonly index: number;
      readonly min: number | null;
      readonly max: number | null;
      readonly approximate: boolean;
      readonly counts: string;
      readonly statement: number | null;
      readonly by: string;
    }
  >;
  readonly times: ReadonlyArray<Span & { readonly value: string | null; readonly basis: Basis; readonly by: string }>;
  readonly names: ReadonlyArray<Span & { readonly type: MentionType; readonly actor: string; readonly name: string; readonly by: string }>;
  /** The thread and the story that hold it. */
  readonly thread: string;
  readonly story: string;
  readonly reuses: ReadonlyArray<Omit<Reuse, 'alignments'> & { readonly other: Citation; readonly passages: number }>;
  readonly notices: readonly Notice[];
}

/** `GET /api/articles/{document}/copies/{other}`: what stands in both, aligned. */
export interface CopyRecord {
  readonly reuse: Reuse;
}

/** `GET /api/actors/{id}`: one actor over all stories. */
export interface ActorRecord {
  readonly actor: ActorLine;
  readonly aliases: readonly string[];
  /** Who speaks for this actor, as far as the articles show. */
  readonly spokenForBy: readonly ActorLine[];
  readonly stories: ReadonlyArray<{
    readonly story: Pick<StorySummary, 'id' | 'title' | 'from' | 'to'>;
    readonly statements: ReadonlyArray<{
      readonly document: string;
      readonly index: number;
      readonly act: Act;
      readonly stance: Stance;
      readonly at: string | null;
      readonly point: string;
      readonly label: string;
      readonly words: string;
      readonly outletName: string | null;
    }>;
    readonly changes: ReadonlyArray<{ readonly point: string; readonly label: string; readonly from: Stance; readonly to: Stance; readonly at: string | null }>;
  }>;
}

/** `GET /api/search?q&in=articles|statements&from&to&outlet&sort=best|newest&offset&limit`. */
export interface SearchResult {
  readonly total: number;
  /** False while articles that were added are still being indexed: `total` is a lower bound. */
  readonly isExact: boolean;
  readonly hits: readonly SearchHit[];
  /** Milliseconds that the search itself took. */
  readonly milliseconds: number;
}

export interface SearchHit {
  readonly article: Citation;
  readonly thread: string;
  /** The statement that was found; null for a whole article. */
  readonly statement: {
    readonly index: number;
    readonly actor: string | null;
    readonly name: string | null;
    readonly act: Act;
    readonly at: string | null;
  } | null;
  readonly excerpt: string;
  /** In the excerpt. */
  readonly marks: readonly Span[];
}

/** `POST /api/articles` (files or pasted text) answers with a job; `GET /api/events` tells how it goes on. */
export interface AddJob {
  readonly id: string;
  readonly state: 'waiting' | 'reading' | 'grouping' | 'done' | 'failed';
  readonly total: number;
  readonly read: number;
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly known: readonly string[];
  readonly notices: readonly Notice[];
}

/** `GET /api/events`, server-sent: `revision` when articles or corrections have changed and can be asked for, `job` when a job has gone on, `records` while records of stories are made. */
export interface DeskEvents {
  readonly revision: { readonly revision: number };
  readonly job: AddJob;
  readonly records: { readonly made: number; readonly total: number };
}

/** What an editor says against the machine. */
export type CorrectionSubject =
  | { readonly kind: 'not-a-statement'; readonly document: string; readonly index: number }
  | { readonly kind: 'not-the-same-person'; readonly document: string; readonly start: number; readonly end: number; readonly actor: string }
  | { readonly kind: 'wrong-date'; readonly document: string; readonly day: string }
  | { readonly kind: 'same-story'; readonly a: string; readonly b: string };

/** `GET|POST /api/corrections`, `DELETE /api/corrections/{id}`: kept apart from what the machine found, and undone, never deleted. */
export interface Correction {
  readonly id: string;
  readonly subject: CorrectionSubject;
  readonly reason: string;
  /** ISO date-time. */
  readonly made: string;
  readonly undone: string | null;
  /** Whether what it speaks of is still found: a later version of the machine may not make the mistake any more. */
  readonly applies: boolean;
}

/** An answer that is no success: what happened and what to do, in both languages. */
export interface Refusal {
  readonly code: string;
  readonly message: { readonly en: string; readonly ar: string };
}
