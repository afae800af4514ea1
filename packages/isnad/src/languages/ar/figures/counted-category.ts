import type { Counted } from '../../../analysis/shape.ts';

/** A category of figures, or `none` for what makes a number no figure. */
export type CountedCategory = Counted | 'none';
