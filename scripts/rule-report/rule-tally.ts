import { randomNumbers } from '../random-numbers.ts';
import type { RuleHit } from './rule-hits.ts';

interface Row {
  readonly part: string;
  readonly rule: string;
  count: number;
  readonly drawn: string[];
  readonly draw: () => number;
}

const reach = 90;

/** Counts firings by rule and keeps some of each, every firing with the same chance; the same seed and input keep the same. */
export class RuleTally {
  readonly #rows = new Map<string, Row>();
  readonly #hits: number;
  readonly #seed: number;

  constructor(hits: number, seed: number) {
    this.#hits = hits;
    this.#seed = seed;
  }

  add(hit: RuleHit): void {
    const key = `${hit.part}\t${hit.rule}`;
    let row = this.#rows.get(key);
    if (row === undefined) {
      row = { part: hit.part, rule: hit.rule, count: 0, drawn: [], draw: randomFrom(this.#seed, key) };
      this.#rows.set(key, row);
    }
    row.count++;
    const at = row.count <= this.#hits ? row.count - 1 : Math.floor(row.draw() * row.count);
    if (at < this.#hits) row.drawn[at] = lineOf(hit);
  }

  /** By part, the most frequent rule first. */
  counts(): ReadonlyArray<Readonly<Row>> {
    return [...this.#rows.values()].sort((a, b) => (a.part < b.part ? -1 : a.part > b.part ? 1 : b.count - a.count || (a.rule < b.rule ? -1 : 1)));
  }

  lines(): string[] {
    return this.counts().flatMap(({ part, rule, count, drawn }) => ['', `## ${part} · ${rule}: ${count}`, ...drawn]);
  }
}

function lineOf({ article, start, end, gave }: RuleHit): string {
  const { text, document } = article;
  const quoted = `${text.slice(Math.max(0, start - reach), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + reach)}`;
  return `${document} ${start}-${end} | ${gave} | ${quoted}`.replace(/[\r\n]+/g, ' ⏎ ');
}

/** Numbers in [0, 1) that depend on the seed and the rule alone (over an FNV-1a hash). */
function randomFrom(seed: number, key: string): () => number {
  let state = 0x811c9dc5 ^ seed;
  for (let i = 0; i < key.length; i++) state = Math.imul(state ^ key.charCodeAt(i), 0x01000193);
  return randomNumbers(state);
}
