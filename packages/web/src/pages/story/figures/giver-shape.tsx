import type { ReactNode } from 'react';

/** Shapes of givers, in the order in which the groups take them; the last stands for all others. Each is told apart without colour. */
const shapes = [
  'M0,-5.6 A5.6,5.6 0 1 1 0,5.6 A5.6,5.6 0 1 1 0,-5.6 Z',
  'M-5,-5 H5 V5 H-5 Z',
  'M0,-6.4 L6.2,4.6 H-6.2 Z',
  'M0,-6.9 L6.9,0 L0,6.9 L-6.9,0 Z',
  'M0,6.4 L6.2,-4.6 H-6.2 Z',
  'M-3.2,-5.6 H3.2 L6.4,0 L3.2,5.6 H-3.2 L-6.4,0 Z',
  'M-6,-3 L0,-6.5 L6,-3 L4,5 H-4 Z',
] as const;
const otherShape = 'M-2,-6 H2 V-2 H6 V2 H2 V6 H-2 V2 H-6 V-2 H-2 Z';
const writerShape = 'M-6.2,-3.6 H6.2 V3.6 H-6.2 Z';

const tones = ['affirm', 'deny', 'charge', 'ahead', 'noncommittal', 'plain', 'affirm'] as const;

/** Which shape and tone a group of givers has: the first few have their own, the writers of articles theirs, all others share one. */
export function lookOf(group: number, isWriters: boolean): { readonly shape: string; readonly tone: string } {
  if (isWriters) return { shape: writerShape, tone: 'plain' };
  return { shape: shapes[group] ?? otherShape, tone: tones[group] ?? 'noncommittal' };
}

/** The shape by itself, for lists of givers and rows of the table. */
export function GiverShape({
  group,
  isWriters,
  isHollow = false,
}: {
  readonly group: number;
  readonly isWriters: boolean;
  readonly isHollow?: boolean;
}): ReactNode {
  const { shape, tone } = lookOf(group, isWriters);
  return (
    <svg className={`giver-shape tone-${tone}`} viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
      <path d={shape} className={isHollow ? 'mark-shape hollow' : 'mark-shape'} />
    </svg>
  );
}
