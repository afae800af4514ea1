import type { Read } from './order.ts';
import { createReuseFinder } from './reuse-finder.ts';
import type { Reuse } from './shape.ts';
import { traceOf } from './traces.ts';

/** The passages that articles share, exactly or with small edits, whole copies, and revisions of one page. The order of the articles changes nothing. */
export function findReuses(read: readonly Read[]): readonly Reuse[] {
  const finder = createReuseFinder();
  for (const one of read) finder.add(traceOf(one));
  return finder.reuses();
}
