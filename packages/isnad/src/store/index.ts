export { NotAStore, openStore } from './open-store.ts';
export type * from './shape.ts';
