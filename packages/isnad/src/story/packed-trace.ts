import type { Trace } from './traces.ts';

/** The version of what `traceOf` reads and `packTrace` packs: traces of another one are read anew. */
export const tracesVersion = '1';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const head = 8;

/** A trace as bytes, about 2 KB for 300 words: the number of words and the length of the header, four bytes each, little-endian; four bytes a word; the header as JSON; the places. */
export function packTrace({ words, places, ...header }: Trace): Uint8Array {
  const text = encoder.encode(JSON.stringify(header));
  const bytes = new Uint8Array(head + words.length * 4 + text.length + places.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, words.length, true);
  view.setUint32(4, text.length, true);
  for (let i = 0; i < words.length; i++) view.setInt32(head + i * 4, words[i]!, true);
  bytes.set(text, head + words.length * 4);
  bytes.set(places, head + words.length * 4 + text.length);
  return bytes;
}

export function unpackTrace(bytes: Uint8Array): Trace {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = new Int32Array(view.getUint32(0, true));
  for (let i = 0; i < words.length; i++) words[i] = view.getInt32(head + i * 4, true);
  const from = head + words.length * 4;
  const to = from + view.getUint32(4, true);
  return { ...(JSON.parse(decoder.decode(bytes.subarray(from, to))) as Omit<Trace, 'words' | 'places'>), words, places: bytes.slice(to) };
}
