import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Scores } from './score.ts';

/** The least F1 of every measure, and the hash of the gold that it was measured on. */
export interface Floors {
  readonly inputs: string;
  readonly floors: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Floors that were lowered, each with its reason. */
  readonly lowered: readonly string[];
}

export function readFloors(file: string): Floors | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Floors) : null;
}

/** SHA-256 over names and contents of all files of the folders, in the order of their names. */
export function hashOf(root: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of folders.flatMap(filesIn).sort()) hash.update(`${relative(root, file)}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];
}

/** What falls below its floor, one line each. */
export function belowFloors(scores: Scores, { floors }: Floors): readonly string[] {
  return Object.entries(floors).flatMap(([set, measures]) =>
    Object.entries(measures).flatMap(([measure, floor]) => {
      const f1 = scores[set]?.[measure]?.f1;
      if (scores[set] === undefined) return [];
      if (f1 === undefined) return [`${set} · ${measure}: not measured any more, its floor is ${floor.toFixed(3)}`];
      return f1 < floor ? [`${set} · ${measure}: ${f1.toFixed(3)} is below its floor ${floor.toFixed(3)}`] : [];
    }),
  );
}

/** Raises floors to a hundredth below what was measured. One is lowered only with a reason, which is kept. */
export function raiseFloors(file: string, scores: Scores, inputs: string, reason: string | null): void {
  const before = readFloors(file);
  const lowered = [...(before?.lowered ?? [])];
  const floors: Record<string, Record<string, number>> = { ...before?.floors };
  for (const [set, measures] of Object.entries(scores))
    for (const [measure, { f1 }] of Object.entries(measures)) {
      const now = Math.max(0, Math.floor((f1 - 0.01) * 1000) / 1000);
      const old = before?.floors[set]?.[measure] ?? 0;
      if (f1 < old && reason === null) continue;
      if (f1 < old) lowered.push(`${set} · ${measure}: ${old} → ${now}: ${reason}`);
      floors[set] = { ...floors[set], [measure]: f1 < old ? now : Math.max(old, now) };
    }
  writeFileSync(file, `${JSON.stringify({ inputs, floors, lowered } satisfies Floors, null, 2)}\n`);
}
