import type { World, WorldEntity } from '../analysis/world.ts';
import { worldRows } from './generated/world.ts';
import type { EntityRow } from './rows.ts';

/** The shelf of persons, places and organisations, ready to be handed in. Each call builds it anew, so keep the result. */
export function createWorld(): World {
  const capitals = new Map(Object.entries(worldRows.capitals));
  return {
    entities: worldRows.entities.map((row) => toEntity(row, capitals.get(row.id) ?? null)),
    heads: worldRows.heads.map((row) => ({ id: '', kind: 'organisation', ...row })),
    givenNames: worldRows.givenNames.map((row) => ({ ambiguous: false, gender: 'm', ...row })),
  };
}

function toEntity(row: EntityRow, standsFor: string | null): WorldEntity {
  return {
    id: row.id,
    type: row.type ?? 'PER',
    kind: row.kind ?? 'person',
    name: row.name,
    variants: row.variants ?? none,
    short: row.short ?? none,
    weak: row.weak ?? none,
    acronyms: row.acronyms ?? none,
    nisbas: row.nisbas ?? none,
    plurals: row.plurals ?? none,
    of: row.of ?? null,
    standsFor,
    roles: row.roles ?? noRoles,
    gender: row.gender ?? 'm',
    ambiguous: row.ambiguous ?? false,
    description: { en: row.en ?? '', ar: row.ar ?? '' },
  };
}

const none: readonly string[] = [];
const noRoles: WorldEntity['roles'] = [];
