import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { day } from '../schemas/mirror.ts';
import { refusal } from '../schemas/session.ts';
import type { Role } from '../shape.ts';

/** What the guards found out about a request. */
export interface Visitor {
  Variables: { role: Role | null; address: string };
}

export type DeskApp = OpenAPIHono<Visitor>;

/** One JSON answer, and how every refusal looks. */
export function answers<Schema extends z.ZodType>(schema: Schema, description: string) {
  return {
    200: { description, content: { 'application/json': { schema } } },
    default: refused,
  } as const;
}

export const refused = {
  description: 'Refused: what happened and what to do, in both languages',
  content: { 'application/json': { schema: refusal } },
} as const;

/** Names in addresses and queries: whatever they name is looked up, never opened. */
export const name = z.string().min(1).max(2000);

/** A day in a query, as a calendar has it. */
export const queryDay = day.refine((text) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}, 'no day of the calendar');

/** A whole number in a query. */
export function count(most: number, least = 0) {
  return z
    .string()
    .regex(/^\d{1,12}$/, 'give a whole number')
    .transform(Number)
    .pipe(z.number().min(least).max(most));
}
