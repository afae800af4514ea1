import { isUtf8 } from 'node:buffer';
import type { Page } from '../../page/index.ts';
import { Refused } from '../refusals.ts';
import type { GivenPage } from '../workshop.ts';

const longestName = 400;

/** A name that somebody gave a file: a label, never a path. Steps upwards and roots are left out. @throws Refused on line breaks and control characters */
export function cleanName(name: string): string {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name)) throw new Refused('bad-name');
  const parts = name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..');
  const clean = parts.join('/').slice(-longestName).replace(/^\/+/, '').toWellFormed();
  if (clean === '') throw new Refused('bad-name');
  return clean;
}

/** Pages of one job: no two go by one name, and a sidecar (`report.json` beside `report.txt`) tells of its page instead of being one. */
export function givenPages(files: ReadonlyArray<{ readonly name: string; readonly bytes: Uint8Array }>): readonly GivenPage[] {
  const named = files.map(({ name, bytes }) => ({ name: cleanName(name), bytes }));
  const stems = new Set(named.filter(({ name }) => !isSidecar(name)).map(({ name }) => stemOf(name)));
  const sidecars = new Map(named.filter(({ name }) => isSidecar(name) && stems.has(stemOf(name))).map(({ name, bytes }) => [stemOf(name), bytes]));
  const used = new Set<string>();
  return named
    .filter(({ name }) => !isSidecar(name) || !sidecars.has(stemOf(name)))
    .map(({ name, bytes }) => {
      const own = unused(name, used);
      used.add(own);
      return { name: own, bytes, given: givenOf(sidecars.get(stemOf(name))) };
    });
}

/** A name that is not in use: `report (2).txt`. */
export function unused(name: string, used: ReadonlySet<string>): string {
  if (!used.has(name)) return name;
  const dot = name.lastIndexOf('.');
  const at = dot > name.lastIndexOf('/') + 1 ? dot : name.length;
  for (let number = 2; ; number++) {
    const other = `${name.slice(0, at)} (${number})${name.slice(at)}`;
    if (!used.has(other)) return other;
  }
}

const keys = ['url', 'outlet', 'title', 'published', 'author', 'section'] as const;

function givenOf(bytes: Uint8Array | undefined): Partial<Page['given']> {
  if (bytes === undefined || !isUtf8(bytes)) return {};
  let value: unknown;
  try {
    value = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\ufeff/, ''),
    );
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const fields = value as Record<string, unknown>;
  return Object.fromEntries(keys.flatMap((key) => (typeof fields[key] === 'string' && fields[key].trim() !== '' ? [[key, fields[key]]] : [])));
}

function isSidecar(name: string): boolean {
  return name.toLowerCase().endsWith('.json');
}

function stemOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > name.lastIndexOf('/') + 1 ? name.slice(0, dot) : name;
}
