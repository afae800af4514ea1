import type { Act } from '../analysis/index.ts';
import type { Statement } from './statements.ts';

const firmness: Partial<Record<Act, number>> = { doubt: 0, allege: 1, estimate: 1, expect: 1, say: 2, announce: 2, affirm: 3, acknowledge: 3 };

/** How firmly a statement's act puts its content forward, 0 to 3; -1 for acts that are not on this scale, which are not compared. */
export function firmnessOf({ attribution }: Statement): number {
  return firmness[attribution.act] ?? -1;
}
