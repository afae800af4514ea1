import { createHash } from 'node:crypto';
import type { Thread } from '../../story/index.ts';
import type { ThreadEntry } from '../catalogue.ts';
import type { StandingCorrection } from '../corrections/anchors.ts';

/** What a record is asked for with: everything but the articles themselves. */
export interface ThreadJob {
  readonly thread: Thread;
  readonly reuses: ThreadEntry['reuses'];
  readonly corrections: readonly StandingCorrection[];
  /** The record holds until this changes. */
  readonly key: string;
}

/** Counts the shapes that kept records have had: a record of another shape is made anew. */
const shapeOfRecords = 2;

/** The job that makes a thread's record, with a key over all that the record is made from. */
export function threadJob(entry: ThreadEntry, corrections: readonly StandingCorrection[], version: string): ThreadJob {
  const own = corrections.filter(
    ({ subject, anchor, id }) =>
      entry.applied.includes(id) ||
      ('document' in subject && entry.rows.some(({ document, hash }) => document === subject.document || anchor.hashes.includes(hash))),
  );
  const hash = createHash('sha256');
  const parts = [
    shapeOfRecords,
    version,
    entry.thread,
    entry.rows.map(({ document, hash, revision }) => [document, hash, revision]),
    entry.reuses.map(({ a, b, kind, direction, root, alignments }) => [a, b, kind, direction, root, alignments.length]),
    own,
  ];
  for (const part of parts) hash.update(JSON.stringify(part)).update('\n');
  return { thread: entry.thread, reuses: entry.reuses, corrections: own, key: hash.digest('hex').slice(0, 32) };
}
