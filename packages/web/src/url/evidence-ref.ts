/** What a piece of evidence is: a statement or a figure of an article, or a bare stretch of its text. */
export type EvidenceRef =
  | { readonly document: string; readonly statement: number }
  | { readonly document: string; readonly figure: number }
  | { readonly document: string; readonly start: number; readonly end: number };

/** As it stands in an address: `s12@document`, `f3@document`, `100-240@document`. */
export function writeEvidence(ref: EvidenceRef): string {
  const part = 'statement' in ref ? `s${ref.statement}` : 'figure' in ref ? `f${ref.figure}` : `${ref.start}-${ref.end}`;
  return `${part}@${ref.document}`;
}

/** Null where the words name no evidence. */
export function readEvidence(written: string): EvidenceRef | null {
  const match = /^(?:s(\d{1,7})|f(\d{1,7})|(\d{1,9})-(\d{1,9}))@(.+)$/s.exec(written);
  if (match === null) return null;
  const [, statement, figure, start, end, document = ''] = match;
  if (statement !== undefined) return { document, statement: Number(statement) };
  if (figure !== undefined) return { document, figure: Number(figure) };
  return { document, start: Number(start), end: Number(end) };
}

/** The query by which the API is asked for it. */
export function evidenceQuery(ref: EvidenceRef): string {
  if ('statement' in ref) return `statement=${ref.statement}`;
  if ('figure' in ref) return `figure=${ref.figure}`;
  return `start=${ref.start}&end=${ref.end}`;
}
