import type { MentionType } from './shape.ts';

/** A role that somebody holds or held: `role` as a noun phrase without its holder's state (وزير الخارجية), `of` an entity id. */
export interface Role {
  readonly role: string;
  readonly of: string;
  readonly from?: number;
  readonly to?: number;
}

/** Someone or somewhere that the shelf `world/` knows. */
export interface WorldEntity {
  readonly id: string;
  readonly type: MentionType;
  /** country · region · city · ministry · army · party · news-agency · newspaper · channel · site · platform · company · club … */
  readonly kind: string;
  readonly name: string;
  readonly variants: readonly string[];
  /** Forms that name it by themselves though they are not its full name (بوتين). */
  readonly short: readonly string[];
  /** Names that it shares with words or others: they count only in a context that tells. */
  readonly weak: readonly string[];
  /** Latin forms (CNN). */
  readonly acronyms: readonly string[];
  /** Masculine singular indefinite nisbas (روسي), for states, regions and peoples. */
  readonly nisbas: readonly string[];
  /** Irregular plurals of the nisba (أتراك). */
  readonly plurals: readonly string[];
  /** The state or organisation that it belongs to, an entity id. */
  readonly of: string | null;
  /** The state for which the capital's name can stand (موسكو → russia). */
  readonly standsFor: string | null;
  readonly roles: readonly Role[];
  readonly gender: 'm' | 'f';
  /** Its name is also a common word or somebody else's: it counts only in a context that tells. */
  readonly ambiguous: boolean;
  readonly description: { readonly en: string; readonly ar: string };
}

/** A head from which names of organisations are composed: وزارة الخارجية + nisba or country. */
export interface OrganisationHead {
  readonly head: string;
  /** Id pattern with `{country}` or `{place}`. */
  readonly id: string;
  readonly kind: string;
  /** Other forms of the head. */
  readonly variants?: readonly string[];
  /** The head as it stands without وزارة and the like. */
  readonly short?: string;
}

export interface GivenName {
  readonly name: string;
  /** Who bears it; `x` where both do. */
  readonly gender: 'm' | 'f' | 'x';
  /** Also a common word. */
  readonly ambiguous: boolean;
  /** At home in no Arab land. */
  readonly foreign?: boolean;
}

/** The shelf `world/`, handed in. */
export interface World {
  readonly entities: readonly WorldEntity[];
  readonly heads: readonly OrganisationHead[];
  readonly givenNames: readonly GivenName[];
}
