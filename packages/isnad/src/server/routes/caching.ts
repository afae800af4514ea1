import { gunzipSync } from 'node:zlib';
import type { Context } from 'hono';

/** The answer to somebody who has what was asked for already; null for everybody else. Marks the answer with its key. */
export function isKnown(c: Context, key: string): Response | null {
  const tag = `"${key}"`;
  c.header('etag', tag);
  const asked = c.req.header('if-none-match');
  if (asked === undefined || !asked.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)) return null;
  return c.body(null, 304);
}

/** JSON that is kept gzipped, as it is to those who take it so. */
export function sendGzipped(c: Context, bytes: Uint8Array<ArrayBuffer>): Response {
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s|,|$))/.test(c.req.header('accept-encoding') ?? '');
  c.header('vary', 'accept-encoding');
  const headers = { 'content-type': 'application/json' };
  return takesGzip ? c.body(bytes, 200, { ...headers, 'content-encoding': 'gzip' }) : c.body(new Uint8Array(gunzipSync(bytes)), 200, headers);
}
