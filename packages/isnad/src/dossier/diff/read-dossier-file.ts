import type { Dossier } from '../shape.ts';

const lists = ['articles', 'analyses', 'reuses', 'notices'] as const;
const ledgerLists = ['actors', 'points', 'positions', 'changes', 'series', 'mutations', 'contradictions'] as const;

/**
 * The dossier in the text of a `dossier.json`; null where the text is no such file. It looks at the format and at what a dossier is made of, not at every
 * field: `isnad/schema` has `dossierFile` for files that another program wrote.
 */
export function readDossierFile(text: string): Dossier | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(file) || file.format !== 'isnad-dossier' || !isRecord(file.thread) || !isRecord(file.ledger) || !isRecord(file.made)) return null;
  const { ledger } = file;
  if (!lists.every((name) => Array.isArray(file[name])) || !ledgerLists.every((name) => Array.isArray(ledger[name]))) return null;
  return file as unknown as Dossier;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
