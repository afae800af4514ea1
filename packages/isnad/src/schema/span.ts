import { z } from 'zod';
import type { Span } from '../span.ts';
import { type Equal, index, mirrors, shape } from './mirror.ts';

/** The fields of a span, for shapes that extend it. */
export const spanFields = { start: index, end: index };

export const span = shape(spanFields).meta({ id: 'Span' });
mirrors<Equal<z.infer<typeof span>, Span>>();

/** A stretch of one of several texts. */
export const placedSpan = shape({ document: z.string(), span });
