import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Notice, NoticeCode } from '../notice.ts';
import { decodeUtf8 } from './decode-bytes.ts';
import { MAX_SIZE } from './page-from-bytes.ts';
import { languageOf } from './page-language.ts';
import type { Page } from './shape.ts';

export interface RecordOptions {
  /** Bytes above which a line is refused; 10 MB unless told. */
  readonly maxSize?: number;
  /** Publication dates by id; they beat the records' own. */
  readonly published?: ReadonlyMap<string, string>;
}

/**
 * Reads a news file, JSON Lines with `id, url, outlet, section, title, published, author, text`, plain or gzipped, as a stream: one page a
 * line, its source being title, blank line, text. A line that is no such record is a notice naming the line; a broken file ends with one.
 */
export async function* readRecords(file: string, options: RecordOptions = {}): AsyncGenerator<Page | Notice> {
  const limit = options.maxSize ?? MAX_SIZE;
  const seen = new Set<string>();
  let number = 0;
  try {
    for await (const line of splitBytes(file, limit)) {
      number++;
      if (line === null) yield refuse('too-large', `${file}:${number}`, { bytes: limit + 1, limit });
      else if (line.length > 0) yield pageOfLine(line, file, number, seen, options);
    }
    if (number === 0) yield refuse('empty', file, {});
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') yield refuse('missing', file, {});
    else if (code?.startsWith('Z_')) yield { ...refuse('truncated', file, { reason: code }), severity: number > 0 ? 'warning' : 'error' };
    else yield refuse('unreadable', file, { reason: code ?? String(error) });
  }
}

function pageOfLine(line: Uint8Array, file: string, number: number, seen: Set<string>, options: RecordOptions): Page | Notice {
  const place = `${file}:${number}`;
  let fields: Record<string, unknown>;
  try {
    const value: unknown = JSON.parse(isUtf8(line) ? decodeUtf8(line) : new TextDecoder().decode(line));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('bad-record', place, { reason: 'not a JSON object' });
    fields = value as Record<string, unknown>;
  } catch {
    return refuse('bad-record', place, { reason: 'not JSON' });
  }
  const title = stringOf(fields.title) ?? '';
  if (typeof fields.text !== 'string' && title === '') return refuse('bad-record', place, { reason: 'no text' });
  const text = stringOf(fields.text) ?? '';
  if (text.trim() === '') return refuse('no-text', place, {});
  const source = title === '' ? text : `${title}\n\n${text}`;
  const language = languageOf(source);
  if (language !== 'Arabic' && language !== 'unknown') return refuse('not-arabic', place, { language });
  const id = stringOf(fields.id) ?? (typeof fields.id === 'number' ? String(fields.id) : String(number));
  // An id that stands twice must still name one record.
  const document = seen.has(id) ? `${id}#${number}` : id;
  seen.add(document);
  return Object.freeze({
    file: `${file}#${document}`,
    document,
    hash: hash('sha256', line),
    kind: 'record',
    source,
    charset: 'UTF-8',
    given: Object.freeze({
      url: stringOf(fields.url),
      outlet: stringOf(fields.outlet),
      title: title === '' ? null : title,
      published: options.published?.get(id) ?? stringOf(fields.published),
      author: stringOf(fields.author),
      section: stringOf(fields.section),
    }),
  });
}

/** The lines of a file as bytes, without their ends; null for a line over the limit, which is passed by unread. */
async function* splitBytes(file: string, limit: number): AsyncGenerator<Uint8Array | null> {
  const raw = createReadStream(file, { highWaterMark: 1 << 20 });
  const stream = /\.gz$/i.test(file) ? raw.pipe(createGunzip({ chunkSize: 1 << 18 })) : raw;
  // A fault of the file must reach the reader of the unpacked stream.
  if (stream !== raw) raw.on('error', (error) => stream.destroy(error));
  let parts: Uint8Array[] = [];
  let size = 0;
  let over = false;
  let first = true;
  const take = (): Uint8Array | null => {
    const line = over ? null : trimLine(parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts), first);
    parts = [];
    size = 0;
    over = false;
    first = false;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    size += part.length;
    if (size > limit) {
      over = true;
      parts = [];
    } else if (!over) parts.push(part);
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}

function trimLine(line: Uint8Array, first: boolean): Uint8Array {
  const start = first && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf ? 3 : 0;
  return line.subarray(start, line.at(-1) === 13 ? line.length - 1 : line.length);
}

function refuse(code: NoticeCode, file: string, details: Notice['details']): Notice {
  return { code, severity: 'error', file, by: 'record', details };
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
