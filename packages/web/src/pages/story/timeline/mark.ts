import type { StatementLine } from 'isnad/server';
import { acts, stances, wordOf } from 'isnad/words';
import { type Tone, toneOf } from '../../../shared/signs.tsx';

/** How a statement is drawn: sign and colour together. */
export interface Mark {
  readonly sign: string;
  readonly tone: Tone;
}

/** The sign of its act; where the act alone would not tell that the point is denied, or left open, the sign of the stance. */
export function markOf({ act, stance }: Pick<StatementLine, 'act' | 'stance'>): Mark {
  const tone = toneOf(act);
  if (stance !== 'affirm' && tone !== 'deny' && tone !== 'noncommittal') return { sign: stances[stance]?.sign ?? '•', tone: stance };
  const phrase = wordOf(acts, act);
  return { sign: 'sign' in phrase ? phrase.sign : '•', tone };
}
