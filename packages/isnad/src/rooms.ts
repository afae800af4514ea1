/** The order of the rooms: a room imports only from itself, from rooms before it, and from the files beside this one. */
export const rooms = ['page', 'article', 'analysis', 'story', 'ledger', 'store', 'dossier', 'schema', 'server', 'cli'] as const;

/** Knowledge: data handed in by `index.ts` and `cli`. A shelf imports types and rule-writing tools of rooms; no room imports a shelf. */
export const shelves = ['languages', 'outlets', 'world'] as const;
