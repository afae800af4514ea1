import { z } from 'zod';

/** A shape with its extensions and intersections written out. */
type Flat<T> = T extends object ? { [Key in keyof T]: Flat<T[Key]> } : T;

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** `true` where two shapes are the same in every property, its `readonly` and its `?`; else `false`. */
export type Equal<A, B> = Same<Flat<A>, Flat<B>>;

/** Compiles only where its argument is `true`: `mirrors<Equal<z.infer<typeof page>, Page>>()` says that a schema and a shape written by hand are one. */
export function mirrors<_Proof extends true>(): void {}

/** An object that holds these fields and no others. */
export function shape<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.strictObject(fields).readonly();
}

/** A list. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}

/** A place among the characters of a text, or in a list. */
export const index = z.int().nonnegative();

/** A share of a whole, or a degree of certainty. */
export const share = z.number().min(0).max(1);

/** A day of the Gregorian calendar. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
