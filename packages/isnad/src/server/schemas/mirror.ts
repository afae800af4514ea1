import { mirror } from '../../schema/index.ts';

export type Equal<A, B> = mirror.Equal<A, B>;
export const { day, index, list, shape, share } = mirror;
export const mirrors: typeof mirror.mirrors = mirror.mirrors;
