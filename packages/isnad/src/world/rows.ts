import type { MentionType } from '../analysis/shape.ts';
import type { GivenName, OrganisationHead, Role } from '../analysis/world.ts';

/** An entity as `npm run generate` writes it: fields that hold their default are left out. */
export interface EntityRow {
  readonly id: string;
  readonly type?: MentionType;
  readonly kind?: string;
  readonly name: string;
  readonly variants?: readonly string[];
  readonly short?: readonly string[];
  readonly weak?: readonly string[];
  readonly acronyms?: readonly string[];
  readonly nisbas?: readonly string[];
  readonly plurals?: readonly string[];
  readonly of?: string;
  readonly roles?: readonly Role[];
  readonly gender?: 'm' | 'f';
  readonly ambiguous?: boolean;
  readonly en?: string;
  readonly ar?: string;
}

/** The compiled shelf. */
export interface WorldRows {
  readonly entities: readonly EntityRow[];
  /** Capital's id → country's id. */
  readonly capitals: Readonly<Record<string, string>>;
  readonly heads: ReadonlyArray<Partial<OrganisationHead> & { readonly head: string }>;
  readonly givenNames: ReadonlyArray<Partial<GivenName> & { readonly name: string }>;
}
