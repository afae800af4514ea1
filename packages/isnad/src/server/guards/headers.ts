import type { MiddlewareHandler } from 'hono';

const always: ReadonlyArray<readonly [string, string]> = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['cache-control', 'private, no-cache'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()'],
];

/** Nothing but the desk's own files and data may be loaded; a style sheet of its own making carries the page's nonce. */
export function contentPolicy(nonce: string): string {
  return `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`;
}

/**
 * On every answer, whatever it is; what is data can load nothing at all. They are set before the answer is made: to touch the headers of one that is made costs more than
 * all the rest of a short answer.
 */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  for (const [name, value] of always) c.header(name, value);
  await next();
};
