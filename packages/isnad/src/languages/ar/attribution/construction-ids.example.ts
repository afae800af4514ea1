import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('constructions/', import.meta.url);

/** By file of constructions/, the ids with which it signs its statements: for tests that none goes untried. */
export const constructionIds: ReadonlyMap<string, readonly string[]> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => [file, idsIn(readFileSync(new URL(file, folder), 'utf8'))]),
);

function idsIn(source: string): string[] {
  return [...source.matchAll(/\bby:\s*([^;{}]*)/g)].flatMap(([, tail]) => [...tail!.matchAll(/'([a-z-]+)'/g)].map(([, id]) => id!));
}
