/** Where a word may stand in a number: number-words.yaml explains each. */
export const numberRoles = [
  'unit',
  'teenUnit',
  'ten',
  'teen',
  'tens',
  'hundred',
  'hundreds',
  'scale',
  'scales',
  'dual',
  'dualOrSingle',
  'zero',
  'dozenDual',
  'fraction',
  'fractionPlural',
  'fractionDual',
  'ordinal',
  'ordinalUnit',
  'definiteOrdinal',
  'vague',
] as const;

export type NumberRole = (typeof numberRoles)[number];

/** The values of a word by its roles. Every role is there, so that all words have one shape: rules read them many times a number. */
export type RoleValues = Readonly<Record<NumberRole, number | undefined>>;

export const noRoles: RoleValues = Object.fromEntries(numberRoles.map((role) => [role, undefined])) as Record<NumberRole, undefined>;

export type BoundEffect = 'min' | 'max' | 'approx' | 'equal' | 'same';
export type BoundSide = 'before' | 'near' | 'after';
