import { open, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Notice, NoticeCode } from '../notice.ts';
import { documentName, type Given, MAX_SIZE, type PageOptions, pageFromBytes } from './page-from-bytes.ts';
import type { Page } from './shape.ts';

export interface ReadOptions extends Pick<PageOptions, 'maxSize' | 'anyLanguage'> {
  /** Publication dates by file or document name; they beat sidecars. */
  readonly published?: ReadonlyMap<string, string>;
}

/** Endings of what lies beside pages in a folder: sidecars, data, notes, styles and scripts. A file named outright is read whatever its ending. */
const NOT_PAGES = /\.(?:json|jsonl|jsonl\.gz|ndjson|md|css|js|mjs|cjs|ts|map|xml|rss|ya?ml|toml|csv|tsv|ini|log|lock|sqlite|db|woff2?|ttf|ico)$/i;

interface Found {
  /** As the user named it. */
  readonly file: string;
  /** For the document's name where two files share one. */
  readonly relative: string;
  readonly notice: Notice | null;
}

/**
 * Reads files, and folders with all that is below them, in the order of their names whatever the file system's. What cannot be read is a
 * notice and stops nothing. In a folder, hidden files, what a browser
 * saved beside a page (`NAME_files`), sidecars, notes and data are not pages.
 */
export async function* readPages(paths: readonly string[], options: ReadOptions = {}): AsyncGenerator<Page | Notice> {
  const found: Found[] = [];
  for (const path of paths) await collect(forward(path), found);
  found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const files = found.filter((one, at) => one.file !== found[at - 1]?.file);
  const shared = countNames(files);
  for (const one of files) {
    if (one.notice) {
      yield one.notice;
      continue;
    }
    const name = documentName(one.file);
    const document = (shared.get(name) ?? 0) > 1 ? one.relative : name;
    yield* readOne(one.file, document, name, options);
  }
}

async function* readOne(file: string, document: string, name: string, options: ReadOptions): AsyncGenerator<Page | Notice> {
  const limit = options.maxSize ?? MAX_SIZE;
  const bytes = await readWithin(file, limit);
  if (!(bytes instanceof Uint8Array)) {
    yield bytes;
    return;
  }
  const sidecar = await readSidecar(file);
  if (sidecar.notice) yield sidecar.notice;
  const told =
    options.published?.get(file) ??
    options.published?.get(document) ??
    options.published?.get(name) ??
    options.published?.get(file.slice(file.lastIndexOf('/') + 1));
  yield pageFromBytes(bytes, file, {
    maxSize: limit,
    document,
    anyLanguage: options.anyLanguage ?? false,
    given: { ...sidecar.given, ...(told === undefined ? {} : { published: told }) },
  });
}

async function collect(path: string, found: Found[], root = path): Promise<void> {
  const rest = forward(relative(root, path)) || path.slice(path.lastIndexOf('/') + 1);
  try {
    const status = await stat(path);
    if (status.isDirectory()) {
      const names = (await readdir(path)).sort();
      for (const name of names) {
        if (name.startsWith('.') || isSavedParts(name)) continue;
        if (NOT_PAGES.test(name)) continue;
        await collect(join(path, name).replaceAll('\\', '/'), found, root);
      }
    } else if (status.isFile()) found.push({ file: path, relative: rest, notice: null });
  } catch (error) {
    found.push({ file: path, relative: rest, notice: refusal(path, error) });
  }
}

/** The folder that a browser saves beside `NAME.html`. */
function isSavedParts(name: string): boolean {
  return /_(?:files|fichiers|ملفات)$|\.files$/.test(name);
}

async function readWithin(file: string, limit: number): Promise<Uint8Array | Notice> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > limit) return { code: 'too-large', severity: 'error', file, by: 'page', details: { bytes: size, limit } };
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refusal(file, error);
  }
}

async function readSidecar(file: string): Promise<{ given: Partial<Given>; notice: Notice | null }> {
  const slash = file.lastIndexOf('/');
  const sidecar = `${file.slice(0, slash + 1)}${documentName(file)}.json`;
  if (sidecar === file) return { given: {}, notice: null };
  const text = await readFile(sidecar, 'utf8').catch(() => null);
  if (text === null) return { given: {}, notice: null };
  const bad = (code: NoticeCode, details: Notice['details'] = {}): Notice => ({ code, severity: 'warning', file: sidecar, by: 'sidecar', details });
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { given: {}, notice: bad('bad-sidecar') };
    const fields = value as Record<string, unknown>;
    const given: Record<string, string> = {};
    for (const key of ['url', 'outlet', 'title', 'published', 'author', 'section'] as const) {
      const field = fields[key];
      if (typeof field === 'string' && field.trim() !== '') given[key] = field;
    }
    if (given.published !== undefined && !/^\d{4}-\d{2}-\d{2}/.test(given.published)) {
      const { published: value, ...rest } = given;
      return { given: rest, notice: bad('bad-date', { value }) };
    }
    return { given, notice: null };
  } catch {
    return { given: {}, notice: bad('bad-sidecar') };
  }
}

function refusal(file: string, error: unknown): Notice {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return { code: 'missing', severity: 'error', file, by: 'page', details: {} };
  return { code: 'unreadable', severity: 'error', file, by: 'page', details: { reason: code ?? String(error) } };
}

function countNames(files: readonly Found[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { file } of files) counts.set(documentName(file), (counts.get(documentName(file)) ?? 0) + 1);
  return counts;
}

function forward(path: string): string {
  const slashed = path.replaceAll('\\', '/');
  return slashed.length > 1 ? slashed.replace(/\/+$/, '') : slashed;
}
