import type { NoticeCode } from '../notice.ts';

/** Why a file cannot be text: a code of the catalogue, and what its first bytes are. */
export interface ForeignFormat {
  readonly code: NoticeCode;
  readonly kind: string;
}

const SIGNATURES: ReadonlyArray<readonly [bytes: string, code: NoticeCode, kind: string]> = [
  ['25504446', 'pdf', 'PDF'],
  ['504b0304', 'docx', 'ZIP'],
  ['504b0506', 'docx', 'ZIP'],
  ['d0cf11e0', 'docx', 'OLE'],
  ['7b5c727466', 'docx', 'RTF'],
  ['89504e47', 'binary', 'PNG'],
  ['ffd8ff', 'binary', 'JPEG'],
  ['47494638', 'binary', 'GIF'],
  ['52494646', 'binary', 'RIFF'],
  ['1f8b', 'binary', 'gzip'],
  ['425a68', 'binary', 'bzip2'],
  ['fd377a58', 'binary', 'xz'],
  ['28b52ffd', 'binary', 'zstd'],
  ['377abcaf', 'binary', '7-Zip'],
  ['7f454c46', 'binary', 'ELF'],
  ['53514c69746520666f726d6174', 'binary', 'SQLite'],
  ['00000018667479', 'binary', 'MP4'],
  ['00000020667479', 'binary', 'MP4'],
  ['494433', 'binary', 'MP3'],
  ['62706c697374', 'binary', 'Safari web archive'],
];

/** What a file is that cannot be read as text, by its first bytes and by its share of control bytes; null for text. */
export function findForeignFormat(bytes: Uint8Array): ForeignFormat | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  const hex = head.subarray(0, 16).toString('hex');
  for (const [signature, code, kind] of SIGNATURES) if (hex.startsWith(signature)) return { code, kind };
  const opening = head.toString('latin1');
  if (
    /^(?:[A-Za-z-]+:[^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,8}){0,16}(?:MIME-Version|Snapshot-Content-Location):/i.test(opening) &&
    /multipart\/related/i.test(opening)
  ) {
    return { code: 'mhtml', kind: 'MHTML' };
  }
  // UTF-16 is half zeros and says so by its mark, or by where the zeros stand.
  if (looksUtf16(head) !== null) return null;
  let odd = 0;
  for (const byte of head) if (byte === 0 || byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 26)) odd++;
  return odd * 20 > head.length ? { code: 'binary', kind: 'binary data' } : null;
}

/** UTF-16 by its mark, or without one by zeros or Arabic's high byte on one side only; null where it is not UTF-16. */
export function looksUtf16(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const length = Math.min(bytes.length, 2048) & ~1;
  if (length < 16) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    const first = bytes[i] as number;
    const second = bytes[i + 1] as number;
    if ((first === 0 && second >= 9 && second < 0x7f) || first === 6) even++;
    if ((second === 0 && first >= 9 && first < 0x7f) || second === 6) odd++;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.9 && even < pairs * 0.3) return 'UTF-16LE';
  if (even > pairs * 0.9 && odd < pairs * 0.3) return 'UTF-16BE';
  return null;
}
