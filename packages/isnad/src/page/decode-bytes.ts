import { isUtf8, transcode } from 'node:buffer';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import jschardet from 'jschardet';
import { looksUtf16 } from './file-format.ts';

/** A source with the charset that it was read in; null where the bytes are text in none that was tried. */
export interface Decoded {
  readonly source: string;
  readonly charset: string;
}

/**
 * Decodes bytes: a byte-order mark decides, then UTF-8 where the bytes are that, then what the page declares, then what the bytes look like.
 * A declaration that the bytes contradict is not believed. The mark is not part of the source; line ends stay as they are.
 */
export function decodeBytes(bytes: Uint8Array, kind: 'html' | 'text'): Decoded | null {
  const utf16 = looksUtf16(bytes);
  if (utf16 !== null) return { source: decodeUtf16(bytes, utf16), charset: utf16 };
  if (isUtf8(bytes)) return { source: withoutMark(decodeUtf8(bytes)), charset: 'UTF-8' };
  const declared = kind === 'html' ? declaredCharset(bytes) : null;
  if (declared !== null && declared !== 'UTF-8') {
    const source = decodeAs(bytes, declared);
    if (source !== null && isReadable(source)) return { source, charset: declared };
  }
  // Mostly UTF-8 with a few broken bytes is UTF-8: a page cut in the middle of a letter, or two pages pasted together.
  const tolerant = withoutMark(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const broken = countReplaced(tolerant);
  if (broken * 100 < tolerant.length && /[\u0621-\u064a]/.test(tolerant)) return { source: tolerant, charset: 'UTF-8' };
  return bestOf(bytes, broken * 10 < tolerant.length ? tolerant : null);
}

/** UTF-8 that is known to be right. `transcode` and reading UTF-16 back are five times as fast as a decoder on Arabic. */
export function decodeUtf8(bytes: Uint8Array): string {
  return bytes.length === 0 ? '' : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
}

function bestOf(bytes: Uint8Array, tolerant: string | null): Decoded | null {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 65_536));
  const guess = jschardet.detect(sample).encoding;
  let best: Decoded | null = null;
  let bestScore = 0;
  for (const charset of [guess, 'windows-1256', 'ISO-8859-6']) {
    const source = charset ? decodeAs(bytes, charset) : null;
    if (charset === null || charset === undefined || source === null) continue;
    const score = arabicScore(source);
    if (score > bestScore) {
      best = { source, charset };
      bestScore = score;
    }
  }
  if (best && bestScore > 0.02) return best;
  return tolerant === null ? null : { source: tolerant, charset: 'UTF-8' };
}

/** Share of Arabic letters that stand beside one another, less what no Arabic text holds. */
function arabicScore(source: string): number {
  const sample = source.slice(0, 65_536);
  let together = 0;
  let strange = 0;
  for (let i = 1; i < sample.length; i++) {
    const unit = sample.charCodeAt(i);
    if (unit >= 0x621 && unit <= 0x64a) {
      const before = sample.charCodeAt(i - 1);
      if (before >= 0x621 && before <= 0x64a) together++;
    } else if (unit === 0xfffd || (unit >= 0x80 && unit < 0x600 && unit !== 0xa0 && unit !== 0xab && unit !== 0xbb) || (unit < 32 && (unit < 9 || unit > 13)))
      strange++;
  }
  return (together - strange * 2) / Math.max(1, sample.length);
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  if (!/charset/i.test(head.toString('latin1'))) return null;
  return sniffHtmlEncoding(bytes, {}) ?? null;
}

function isReadable(source: string): boolean {
  return countReplaced(source) * 50 <= source.length;
}

function countReplaced(source: string): number {
  let count = 0;
  for (let at = source.indexOf('\ufffd'); at >= 0; at = source.indexOf('\ufffd', at + 1)) count++;
  return count;
}

function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return withoutMark(new TextDecoder(charset, { ignoreBOM: true }).decode(bytes));
  } catch {
    // A charset that the platform does not know.
    return null;
  }
}

function decodeUtf16(bytes: Uint8Array, charset: 'UTF-16LE' | 'UTF-16BE'): string {
  const even = Buffer.from(bytes.subarray(0, bytes.length & ~1));
  // Lone surrogates stay as they are: offsets count what is on disk.
  return withoutMark((charset === 'UTF-16BE' ? even.swap16() : even).toString('utf16le'));
}

function withoutMark(source: string): string {
  return source.charCodeAt(0) === 0xfeff ? source.slice(1) : source;
}
