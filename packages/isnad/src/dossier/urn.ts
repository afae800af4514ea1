/** A name for something in a dossier that stays the same from file to file: `urn:isnad:statement:<document>:<index>`. */
export function urn(...parts: readonly (string | number)[]): string {
  return `urn:isnad:${parts.map((part) => encodeURIComponent(String(part).toWellFormed())).join(':')}`;
}
