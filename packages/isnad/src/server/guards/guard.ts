import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { Store } from '../../store/index.ts';
import { Refused } from '../refusals.ts';
import type { Visitor } from '../routes/route.ts';
import type { Role } from '../shape.ts';
import { isOwnHost } from './hosts.ts';
import { createLimiter, type Rate } from './rate-limit.ts';
import { createVisitors, type KeptToken, roleOfToken, type Visitors } from './tokens.ts';

export interface GuardOptions {
  /** The address that the desk is bound to. */
  readonly host: string;
  readonly limits?: Partial<Readonly<Record<'reads' | 'writes' | 'guesses', Rate>>>;
  /** Milliseconds. */
  readonly now?: () => number;
}

export const cookieName = 'isnad-desk';

const usualLimits = {
  reads: { burst: 2000, perSecond: 1000 },
  writes: { burst: 120, perSecond: 4 },
  // Whoever mistypes may try again; whoever guesses will not live to see it.
  guesses: { burst: 6, perSecond: 1 / 15 },
} as const satisfies Record<string, Rate>;

/** Milliseconds for which the kept tokens are not read anew. */
const tokensHold = 1000;

/** Who may pass, and who signs in. */
export interface Guard {
  /** In front of every route: host, origin, rate, role. */
  readonly check: MiddlewareHandler<Visitor>;
  /** The cookie of a new session for a token, with its role. @throws Refused */
  signIn(token: string, address: string): Promise<{ readonly cookie: string; readonly role: Role }>;
  signOut(cookie: string): void;
}

export function createGuard(store: Store, { host, limits = {}, now = Date.now }: GuardOptions): Guard {
  const visitors = createVisitors();
  const reads = createLimiter(limits.reads ?? usualLimits.reads, now);
  const writes = createLimiter(limits.writes ?? usualLimits.writes, now);
  const guesses = createLimiter(limits.guesses ?? usualLimits.guesses, now);
  let kept: readonly KeptToken[] = [];
  let keptAt = Number.NEGATIVE_INFINITY;
  const tokens = async (): Promise<readonly KeptToken[]> => {
    if (now() - keptAt > tokensHold) {
      kept = await store.desk.tokens();
      keptAt = now();
    }
    return kept;
  };
  const recognise = async (token: string, address: string): Promise<KeptToken> => {
    const wait = guesses(address);
    if (wait > 0) throw new Refused('too-often', { seconds: wait });
    const found = await roleOfToken(token, await tokens());
    if (found === null) throw new Refused('wrong-token');
    return found;
  };
  const roleOf = async (c: Context<Visitor>): Promise<Role | null> => {
    const all = await tokens();
    // Without a token set, the desk is open on this machine alone (see `isnad serve`), and whoever sits at it edits.
    if (all.length === 0) return 'editor';
    const bearer = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(c.req.header('authorization') ?? '')?.[1];
    if (bearer !== undefined) return programRole(bearer, c.get('address'), all);
    const cookie = getCookie(c, cookieName);
    return cookie === undefined ? null : visitors.role(cookie, all, now());
  };
  const programRole = async (token: string, address: string, all: readonly KeptToken[]): Promise<Role | null> => {
    const known = visitors.role(`bearer ${token}`, all, now());
    if (known !== null) return known;
    const found = await recognise(token, address);
    visitors.remember(`bearer ${token}`, found, now());
    return found.role === 'editor' ? 'editor' : 'reader';
  };

  return {
    async check(c, next) {
      if (!isOwnHost(c.req.header('host'), host)) throw new Refused('wrong-host');
      const address = addressOf(c);
      c.set('address', address);
      c.set('role', null);
      const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
      const wait = (isRead ? reads : writes)(address);
      if (wait > 0) throw new Refused('too-often', { seconds: wait });
      if (!c.req.path.startsWith('/api/')) return next();
      refuseOtherSites(c, isRead);
      c.set('role', await roleOf(c));
      // Whoever has no token yet may ask who they are, and sign in or out.
      if (c.req.path !== '/api/session') {
        if (c.get('role') === null) throw new Refused('token-needed');
        if (!isRead && c.get('role') !== 'editor') throw new Refused('editor-only');
      }
      return next();
    },
    async signIn(token, address) {
      const found = await recognise(token, address);
      return { cookie: visitors.open(found, now()), role: found.role === 'editor' ? 'editor' : 'reader' };
    },
    signOut: (cookie: Parameters<Visitors['end']>[0]) => visitors.end(cookie),
  };
}

/** A browser says which site a request comes from; a program says nothing. Nobody else's page reads or writes here, not even without seeing the answer. */
function refuseOtherSites(c: Context<Visitor>, isRead: boolean): void {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refused('cross-origin');
  const origin = c.req.header('origin');
  if (origin !== undefined && !isRead && !isSameOrigin(origin, c.req.header('host') ?? '')) throw new Refused('cross-origin');
}

function isSameOrigin(origin: string, host: string): boolean {
  return origin.toLowerCase() === `http://${host.toLowerCase()}` || origin.toLowerCase() === `https://${host.toLowerCase()}`;
}

/** The address at the other end of the connection: what a header says about it is anybody's word. */
function addressOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? 'here';
}
