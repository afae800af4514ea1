import { lossyKey, type World, type WorldEntity } from '../analysis/index.ts';
import type { LedgerEntity, LedgerWorld } from './world.ts';

/** A language's words for the ledger, in the lossy spelling of `lossyKey`. */
export interface PointWords {
  /** Concept by word: bare forms, without article and attached pronoun. */
  readonly concepts: Readonly<Record<string, string>>;
  /** Words that, opening a content, deny it, unless a word of `standing` comes next. */
  readonly denial: readonly string[];
  readonly standing: readonly string[];
  /** Words by which a content tells that something was denied or is not so. */
  readonly rejecting: readonly string[];
  /** Words that turn from what was just said to something against it. */
  readonly turning: readonly string[];
  readonly negation: readonly string[];
  readonly hedge: readonly string[];
  /** Words that weaken a content where a verb of what may be follows. */
  readonly potential: readonly string[];
  /** Words of a role whose holder does not speak for those it is held with. */
  readonly silent: readonly string[];
  /** Words for those who speak for others. */
  readonly voice: readonly string[];
}

/** Those that people speak for, or that speak for their state: a member of a parliament or a writer of a newspaper does not speak for it. */
const voices: ReadonlySet<string> = new Set([
  'country',
  'state',
  'government',
  'government-body',
  'government-agency',
  'ministry',
  'presidency',
  'authority',
  'army',
  'intelligence',
  'police',
  'armed-group',
  'party',
  'alliance',
  'un-agency',
  'un-body',
  'un-mission',
  'financial-institution',
  'company',
  'court',
]);
/** Organisations through which a state speaks. */
const organs: ReadonlySet<string> = new Set([
  'government',
  'government-body',
  'government-agency',
  'ministry',
  'presidency',
  'authority',
  'army',
  'intelligence',
  'police',
]);

/**
 * What the ledger needs of the shelves: names and descriptions as they stand there; whom each entity speaks for, from its roles and from what it belongs to.
 * `stemOf` brings a bare word to the search stem that the analysis gives it. `standAlone`: see `LedgerWorld`.
 */
export function createLedgerWorld(
  world: World,
  words: PointWords,
  stemOf: (word: string) => string = (word) => word,
  standAlone: (words: string) => string = (words) => words,
): LedgerWorld {
  const entities = new Map(world.entities.map((entity) => [entity.id, entity]));
  const silent = new Set(words.silent);
  const concepts = new Map<string, string>();
  for (const [word, concept] of Object.entries(words.concepts)) {
    const stem = stemOf(word);
    if (stem !== '' && !concepts.has(stem)) concepts.set(stem, concept);
  }
  return {
    entity(id) {
      const entity = entities.get(id);
      return entity === undefined ? null : { name: entity.name, description: entity.description, speaksFor: spokenForBy(entity, entities, silent) };
    },
    within: (id) => entities.get(id)?.of ?? null,
    concept: (stem) => concepts.get(stem) ?? null,
    denials: new Set(words.denial),
    standing: new Set(words.standing),
    rejecting: new Set(words.rejecting),
    turning: new Set(words.turning),
    negations: new Set(words.negation),
    hedges: new Set(words.hedge),
    potentials: new Set(words.potential),
    standAlone,
    voices: new Set(words.voice),
    silent,
  };
}

function spokenForBy(entity: WorldEntity, entities: ReadonlyMap<string, WorldEntity>, silent: ReadonlySet<string>): LedgerEntity['speaksFor'] {
  const links: { id: string; from: number | null; to: number | null }[] = [];
  for (const { role, of, from, to } of entity.roles) {
    const whom = entities.get(of);
    if (whom === undefined || !voices.has(whom.kind) || role.split(/\s+/u).some((word) => silent.has(lossyKey(word)))) continue;
    links.push({ id: of, from: from ?? null, to: to ?? null });
  }
  // A capital named for its government, and an organ of a state.
  if (entity.standsFor !== null) links.push({ id: entity.standsFor, from: null, to: null });
  if (entity.of !== null && organs.has(entity.kind)) links.push({ id: entity.of, from: null, to: null });
  return links;
}
