import { markAbove } from './mark-above.ts';
import { markCaptions } from './mark-captions.ts';
import { markDatelines } from './mark-datelines.ts';
import { type DateLine, markDateLines } from './mark-dates.ts';
import { markEdges } from './mark-edges.ts';
import { markMenus } from './mark-menus.ts';
import { markPhrases } from './mark-phrases.ts';
import { markPolicies } from './mark-policies.ts';
import { markResidue } from './mark-residue.ts';
import { markTags } from './mark-tags.ts';
import type { Reading } from './reading.ts';
import { markRepeats } from './repeats.ts';

/**
 * Runs every rule that reads lines and phrases. Menus come after what names a supplier, which stands among them; repeats come last: what is furniture already is no repetition. Gives the dates that stand
 * on lines of their own.
 */
export function markLines(reading: Reading): readonly DateLine[] {
  markResidue(reading);
  markPhrases(reading);
  const dates = markDateLines(reading);
  markPolicies(reading);
  markTags(reading);
  markCaptions(reading);
  markDatelines(reading);
  markEdges(reading);
  markMenus(reading);
  markAbove(reading);
  markRepeats(reading);
  return dates;
}
