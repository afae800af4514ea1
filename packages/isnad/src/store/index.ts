export type * from './desk-index-shape.ts';
export type { Postings } from './desk-postings.ts';
export type * from './desk-shape.ts';
export { NotAStore, openStore } from './open-store.ts';
export type * from './shape.ts';
