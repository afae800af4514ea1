export type * from './desk-shape.ts';
export { NotAStore, openStore } from './open-store.ts';
export type * from './shape.ts';
