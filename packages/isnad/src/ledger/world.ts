import type { FigureScopes } from './figure-scopes.ts';

/** What the ledger must know of the world: handed in. */
export interface LedgerWorld {
  /** Null where the shelf does not know the id. */
  entity(id: string): LedgerEntity | null;
  /** A class of words that speak of one kind of thing or event, for a search stem: words of one class count as alike when points are grouped. Null for the rest. */
  concept?(stem: string): string | null;
  /** Words that, opening a content, deny it, unless a word of `standing` comes next («لا دليل», but «لا تزال»); in the lossy spelling of `lossyKey`. */
  readonly denials?: ReadonlySet<string>;
  readonly standing?: ReadonlySet<string>;
  /** Words that turn a content round, and words that weaken it; in the same spelling. */
  readonly negations?: ReadonlySet<string>;
  readonly hedges?: ReadonlySet<string>;
  /** Words that weaken a content before a verb of what may be («قد يصل», but «قد وصل»), and which verbs are such. */
  readonly potentials?: ReadonlySet<string>;
  isImperfect?(word: string): boolean;
  /** Words by which a content tells that something was denied or is not so («نفى», «عدم»); in the same spelling. */
  readonly rejecting?: ReadonlySet<string>;
  /** Words that turn from what was just said to something against it («لكن»); in the same spelling. */
  readonly turning?: ReadonlySet<string>;
  /** Words that a span quotes, without a particle that is written as one with their first word: «للبيان» is «البيان». */
  standAlone?(words: string): string;
  /** The state or body that a place or organisation belongs to; null where it is not known. */
  within?(id: string): string | null;
  /** Words that tell what a figure is a figure of. */
  readonly scopes?: FigureScopes;
  /** Words for those who speak for others, and words of a role that does not speak for those whom it is held with; in the same spelling. */
  readonly voices?: ReadonlySet<string>;
  readonly silent?: ReadonlySet<string>;
}

export interface LedgerEntity {
  /** Null where only its role is known. */
  readonly name: string | null;
  readonly description: { readonly en: string; readonly ar: string } | null;
  /** Whom it speaks for: a spokesman for his institution, an institution for its state; years inclusive, null where open. */
  readonly speaksFor: ReadonlyArray<{ readonly id: string; readonly from: number | null; readonly to: number | null }>;
  /** Set where the role was read in the thread's own text, not on the shelf. */
  readonly by?: 'stated-role';
}

/** A world that knows nobody. */
export const emptyWorld: LedgerWorld = Object.freeze({ entity: () => null });

/** Everyone that an actor speaks for at a time (`YYYY…`; null: whenever), nearest first, without the actor. */
export function spokenFor(actor: string, at: string | null, world: LedgerWorld): readonly string[] {
  const year = at === null ? null : Number(at.slice(0, 4));
  const found: string[] = [];
  const seen = new Set([actor]);
  let edge = [actor];
  while (edge.length > 0) {
    const next: string[] = [];
    for (const id of edge)
      for (const link of world.entity(id)?.speaksFor ?? []) {
        if (seen.has(link.id) || (year !== null && ((link.from !== null && year < link.from) || (link.to !== null && year > link.to)))) continue;
        seen.add(link.id);
        next.push(link.id);
      }
    found.push(...next.sort());
    edge = next;
  }
  return found;
}
