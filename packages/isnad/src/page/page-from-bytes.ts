import { hash } from 'node:crypto';
import type { Notice, NoticeCode } from '../notice.ts';
import { decodeBytes } from './decode-bytes.ts';
import { findForeignFormat } from './file-format.ts';
import { languageOf } from './page-language.ts';
import type { Page } from './shape.ts';

export type Given = Page['given'];

export interface PageOptions {
  /** Bytes above which a file is refused; 10 MB unless told. */
  readonly maxSize?: number;
  /** The article's name; the file's own without its ending unless told. */
  readonly document?: string;
  readonly given?: Partial<Given>;
  /** Reads pages in any language. */
  readonly anyLanguage?: boolean;
}

export const MAX_SIZE = 10 * 1024 * 1024;
const nothingGiven: Given = { url: null, outlet: null, title: null, published: null, author: null, section: null };

/**
 * A page from a file's bytes; a notice where they are no Arabic page: empty, too large, another format, no known charset, another language.
 * Never throws.
 */
export function pageFromBytes(bytes: Uint8Array, file: string, options: PageOptions = {}): Page | Notice {
  const refuse = (code: NoticeCode, details: Notice['details'] = {}): Notice => ({ code, severity: 'error', file, by: 'page', details });
  const limit = options.maxSize ?? MAX_SIZE;
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > limit) return refuse('too-large', { bytes: bytes.length, limit });
  const foreign = findForeignFormat(bytes);
  if (foreign) return refuse(foreign.code, { kind: foreign.kind });
  const kind = kindOf(file, bytes);
  const decoded = decodeBytes(bytes, kind);
  if (!decoded) return refuse('undecodable', { charset: 'UTF-8, windows-1256, ISO-8859-6' });
  const { source, charset } = decoded;
  if (!/[^\s\ufeff\0]/.test(source)) return refuse(source.includes('\0') ? 'binary' : 'empty', { kind: 'NUL' });
  const language = options.anyLanguage ? 'Arabic' : languageOf(kind === 'html' ? sampleOfHtml(source) : source);
  if (language !== 'Arabic' && language !== 'unknown') return refuse('not-arabic', { language });
  return Object.freeze({
    file,
    document: options.document ?? documentName(file),
    hash: hash('sha256', bytes),
    kind,
    source,
    charset,
    given: Object.freeze({ ...nothingGiven, ...options.given }),
  });
}

/** A file's name without its folders and its ending. */
export function documentName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

/** HTML by its ending, or by tags in what has no telling ending. */
function kindOf(file: string, bytes: Uint8Array): 'html' | 'text' {
  if (/\.(?:html?|xhtml|shtml)$/i.test(file)) return 'html';
  if (/\.txt$/i.test(file)) return 'text';
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1').replaceAll('\0', '');
  return /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<(?:div|p|article|meta|title)[\s>]/i.test(head) ? 'html' : 'text';
}

/** The text between tags of stretches over the whole page, scripts and styles left out: enough to tell the language by. */
function sampleOfHtml(source: string): string {
  const parts: string[] = [];
  let size = 0;
  let at = 0;
  while (at < source.length && size < 8_000) {
    const open = source.indexOf('<', at);
    const stop = open < 0 ? source.length : open;
    if (stop - at > 24) {
      parts.push(source.slice(at, stop));
      size += stop - at;
    }
    if (open < 0) break;
    const skipped = /^<(script|style|svg|noscript)\b/i.exec(source.slice(open, open + 12));
    const close = skipped ? source.indexOf(`</${skipped[1]?.toLowerCase()}`, open) : source.indexOf('>', open);
    if (close < 0) break;
    at = close + 1;
  }
  const sample = parts.join(' ').replace(/^[^<]{0,20}>/, '');
  return sample.length > 200 ? sample : `${sample} ${/<title[^>]{0,200}>([^<]{0,300})/i.exec(source.slice(0, 20_000))?.[1] ?? ''}`;
}
