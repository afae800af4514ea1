import { createHmac, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Role } from '../shape.ts';

/** scrypt's cost: about 60 ms and 32 MB for each guess. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };
const keyLength = 32;
const shortest = 16;
const longest = 500;

/** Why a token is refused; null for a good one. Long, and of enough different characters: nobody remembers it, and nobody guesses it. */
export function weaknessOf(token: string): 'too-short' | 'too-long' | 'too-plain' | 'unprintable' | null {
  if (/[^\x21-\x7e]/.test(token)) return 'unprintable';
  if (token.length < shortest) return 'too-short';
  if (token.length > longest) return 'too-long';
  return new Set(token).size < 8 || isRun(token) ? 'too-plain' : null;
}

/** Whether most characters follow from the ones before: `abcdefgh`, `12345678`. */
function isRun(token: string): boolean {
  let steps = 0;
  for (let at = 1; at < token.length; at++) if (Math.abs(token.charCodeAt(at) - token.charCodeAt(at - 1)) <= 1) steps++;
  return steps * 2 > token.length;
}

/** What is kept of a token: `scrypt$N$r$p$salt$key`. */
export async function hashToken(token: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(token, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

async function matches(token: string, hash: string): Promise<boolean> {
  const [kind, N, r, p, salt, key] = hash.split('$');
  if (kind !== 'scrypt' || salt === undefined || key === undefined) return false;
  const expected = Buffer.from(key, 'base64url');
  const found = await derive(token, Buffer.from(salt, 'base64url'), { ...cost, N: Number(N), r: Number(r), p: Number(p) });
  return expected.length === found.length && timingSafeEqual(expected, found);
}

function derive(token: string, salt: Uint8Array, options: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => scrypt(token, salt, keyLength, options, (error, key) => (error === null ? resolve(key) : reject(error))));
}

export interface KeptToken {
  readonly role: string;
  readonly hash: string;
}

/** Tells whose token it is. Every kept token is compared, whatever the ones before gave. */
export async function roleOfToken(token: string, kept: readonly KeptToken[]): Promise<KeptToken | null> {
  if (token.length > longest) return null;
  const found = await Promise.all(kept.map(async (one) => ((await matches(token, one.hash)) ? one : null)));
  // Where one token was set for both, it is the editor's.
  return found.find((one) => one?.role === 'editor') ?? found.find((one) => one !== null) ?? null;
}

interface Known {
  readonly role: Role;
  /** Of the token that it was given for: a new token ends it. */
  readonly hash: string;
  readonly until: number;
}

/** Those who have shown a token: browsers by a cookie of random bytes, programs by the token itself. In memory, and only as keyed digests. */
export interface Visitors {
  /** Opens a session and gives what its cookie holds. */
  open(token: KeptToken, now: number): string;
  end(cookie: string): void;
  role(secret: string, kept: readonly KeptToken[], now: number): Role | null;
  /** Remembers a program's token, so that it need not be derived with each request. */
  remember(secret: string, token: KeptToken, now: number): void;
}

/** Milliseconds that a session lasts: a working day and the evening. */
export const sessionLength = 16 * 3600 * 1000;
const mostKnown = 5000;

export function createVisitors(): Visitors {
  const key = randomBytes(32);
  const known = new Map<string, Known>();
  const digest = (secret: string): string => createHmac('sha256', key).update(secret).digest('base64');
  const remember: Visitors['remember'] = (secret, { role, hash }, now) => {
    known.set(digest(secret), { role: role === 'editor' ? 'editor' : 'reader', hash, until: now + sessionLength });
    for (const oldest of known.keys()) {
      if (known.size <= mostKnown) break;
      known.delete(oldest);
    }
  };
  return {
    remember,
    open(token, now) {
      const cookie = randomBytes(32).toString('base64url');
      remember(cookie, token, now);
      return cookie;
    },
    end: (cookie) => known.delete(digest(cookie)),
    role(secret, kept, now) {
      const found = known.get(digest(secret));
      if (found === undefined || found.until < now || !kept.some(({ hash }) => hash === found.hash)) return null;
      return found.role;
    },
  };
}
