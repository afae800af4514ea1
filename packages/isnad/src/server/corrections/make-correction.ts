import type { Desk } from '../desk.ts';
import { Refused } from '../refusals.ts';
import type { CorrectionSubject } from '../shape.ts';
import { type Anchor, anchorIn } from './anchors.ts';

/** Keeps what an editor says, with what finds it again later; gives its id. @throws Refused where there is no such thing, or it is corrected already */
export async function makeCorrection(desk: Desk, subject: CorrectionSubject, reason: string, now: Date): Promise<string> {
  const { subject: meant, anchor } = await anchored(desk, subject);
  const { corrections } = await desk.catalogue();
  const before = corrections.find((one) => isSame(one.subject, meant) || (meant.kind !== 'same-story' && isSamePlace(one, meant, anchor)));
  if (before !== undefined) throw new Refused('corrected-already', { name: before.id });
  const id = await desk.store.desk.addCorrection({ subject: JSON.stringify(meant), anchor: JSON.stringify(anchor), reason, made: now.toISOString() });
  await desk.refresh();
  return String(id);
}

async function anchored(desk: Desk, subject: CorrectionSubject): Promise<{ readonly subject: CorrectionSubject; readonly anchor: Anchor }> {
  if (subject.kind !== 'same-story') {
    const anchor = anchorIn(await desk.reading(subject.document), subject);
    if (anchor === null) throw new Refused('nothing-to-correct');
    return { subject, anchor };
  }
  const catalogue = await desk.catalogue();
  const [a, b] = [desk.thread(catalogue, subject.a), desk.thread(catalogue, subject.b)];
  if (a === b) throw new Refused('nothing-to-correct');
  const hashes = (entry: typeof a): readonly string[] => entry.rows.map(({ hash }) => hash);
  return {
    subject: { kind: 'same-story', a: a.thread.id, b: b.thread.id },
    anchor: { hashes: hashes(a), others: hashes(b), words: null, cue: null, start: null },
  };
}

function isSame(a: CorrectionSubject, b: CorrectionSubject): boolean {
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}

/** One article has one day, one person in it one other identity, and one statement is taken out once. */
function isSamePlace(one: { readonly subject: CorrectionSubject; readonly anchor: Anchor }, subject: CorrectionSubject, anchor: Anchor): boolean {
  if (one.subject.kind !== subject.kind || one.anchor.hashes[0] !== anchor.hashes[0]) return false;
  if (subject.kind === 'wrong-date') return true;
  if (subject.kind === 'not-the-same-person') return 'actor' in one.subject && one.subject.actor === subject.actor;
  return one.anchor.words === anchor.words && one.anchor.cue === anchor.cue && one.anchor.start === anchor.start;
}
