/** Where a word may stand in a number: number-words.yaml explains each. */
export type NumberRole =
  | 'unit'
  | 'teenUnit'
  | 'ten'
  | 'teen'
  | 'tens'
  | 'hundred'
  | 'hundreds'
  | 'scale'
  | 'scales'
  | 'dual'
  | 'dualOrSingle'
  | 'zero'
  | 'dozenDual'
  | 'fraction'
  | 'fractionPlural'
  | 'fractionDual'
  | 'ordinal'
  | 'ordinalUnit'
  | 'definiteOrdinal'
  | 'vague';

export type BoundEffect = 'min' | 'max' | 'approx' | 'equal' | 'same';
export type BoundSide = 'before' | 'near' | 'after';
