import type { CorrectionRow } from '../../store/index.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Desk } from '../desk.ts';
import type { Correction, CorrectionSubject } from '../shape.ts';
import { findName, findStatement, parseCorrection, type StandingCorrection } from './anchors.ts';

/** Every correction, those undone too, in the order in which they were made; its subject by the places that it has now. */
export async function listCorrections(desk: Desk): Promise<readonly Correction[]> {
  const catalogue = await desk.catalogue();
  const rows = await desk.store.desk.corrections();
  const byHash = new Map<string, string>();
  for (const { row } of catalogue.articles.values()) byHash.set(row.hash, row.document);
  return Promise.all(rows.map((row) => correctionOf(desk, catalogue, byHash, row)));
}

async function correctionOf(desk: Desk, catalogue: Catalogue, byHash: ReadonlyMap<string, string>, row: CorrectionRow): Promise<Correction> {
  const parsed = parseCorrection(row);
  const { id, reason, made, undone } = { ...row, id: String(row.id) };
  const now = await subjectNow(desk, catalogue, byHash, parsed);
  return { id, subject: now ?? parsed.subject, reason, made, undone, applies: undone === null && now !== null };
}

/** The subject with today's places; null where it is found no more. */
async function subjectNow(
  desk: Desk,
  catalogue: Catalogue,
  byHash: ReadonlyMap<string, string>,
  correction: StandingCorrection,
): Promise<CorrectionSubject | null> {
  const { subject, anchor, id } = correction;
  if (subject.kind === 'same-story') {
    const isJoined = [...catalogue.threads.values()].some(({ applied }) => applied.includes(id));
    return isJoined ? subject : null;
  }
  const document = byHash.get(anchor.hashes[0] ?? '') ?? (catalogue.articles.has(subject.document) ? subject.document : undefined);
  if (document === undefined) return null;
  if (subject.kind === 'wrong-date') return { ...subject, document };
  const reading = await desk.reading(document);
  if (subject.kind === 'not-a-statement') {
    const index = findStatement(reading, correction);
    return index < 0 ? null : { ...subject, document, index };
  }
  const span = findName(reading, correction);
  return span === null ? null : { ...subject, document, ...span };
}
