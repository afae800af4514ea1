import { copyEvidence, type Phrase } from './words.ts';

/** A line of evidence in words, with what stands in its `{places}`. */
export interface WordedEvidence {
  readonly phrase: Phrase;
  readonly values: Readonly<Record<string, string | Phrase>>;
}

/**
 * Words an evidence line of a reuse (`rule:details`, as `story` writes it). `article` names a document, `source` an actor. Null for the shares that the two articles have of each
 * other, which stand beside it; a line of a rule that is not known here stands as it is written.
 */
export function wordEvidence(line: string, article: (document: string) => string | Phrase, source: (actor: string) => string | Phrase): WordedEvidence | null {
  const colon = line.indexOf(':');
  const [rule, details] = [line.slice(0, Math.max(0, colon)), line.slice(colon + 1)];
  if (rule === 'containment') return null;
  if (rule === 'same-url') return { phrase: copyEvidence['same-url'], values: { address: details } };
  // A document's name may hold colons itself; its place in the text tells where it ends.
  const credit = rule === 'credit' ? /^(.*):(?:metadata|\d+-\d+):(.*)$/su.exec(details) : null;
  if (credit !== null) return { phrase: copyEvidence.credit, values: { article: article(credit[1]!), source: source(credit[2]!) } };
  const changed = rule === 'modified' ? /^(.*) and (.*)$/su.exec(details) : null;
  if (changed !== null) {
    const time = (value: string): string | Phrase => (value === 'never' ? copyEvidence.never : value);
    return { phrase: copyEvidence.modified, values: { first: time(changed[1]!), second: time(changed[2]!) } };
  }
  const apart = rule === 'time' ? /^(\d+) (minutes|days) apart$/u.exec(details) : null;
  if (apart !== null) return { phrase: copyEvidence[apart[2] as 'minutes' | 'days'], values: { count: apart[1]! } };
  return { phrase: { ar: '{line}', en: '{line}' }, values: { line } };
}

/** The pieces of a wording in one language, its places filled; each place is marked, so that a page can isolate it. */
export function filled({ phrase, values }: WordedEvidence, language: keyof Phrase): readonly { readonly words: string; readonly isValue: boolean }[] {
  return phrase[language].split(/(\{\w+\})/u).map((piece) => {
    const value = /^\{\w+\}$/u.test(piece) ? values[piece.slice(1, -1)] : undefined;
    if (value === undefined) return { words: piece, isValue: false };
    return { words: typeof value === 'string' ? value : value[language], isValue: true };
  });
}
