import { isIPv6 } from 'node:net';

/** A bucket that holds `burst` requests and fills by `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Gives 0 where the request may pass, else the seconds to wait. */
export type Limiter = (address: string) => number;

const mostAddresses = 10_000;

/**
 * Whom an address stands for: itself, but of IPv6 the first 64 bits, since one household or machine has all that follow them (RFC 6177). An IPv4 address inside an IPv6 one is
 * the IPv4 address.
 */
export function neighbourhoodOf(address: string): string {
  const bare = address.split('%')[0]!.toLowerCase();
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(bare)) return address;
  const [head = '', tail] = bare.split('::');
  const groups = (part: string): readonly string[] => (part === '' ? [] : part.split(':').flatMap((group) => (group.includes('.') ? ['0', '0'] : [group])));
  const first = groups(head);
  const last = tail === undefined ? [] : groups(tail);
  const all = tail === undefined ? first : [...first, ...new Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** Token buckets, one for each neighbourhood of addresses. `now` gives milliseconds. */
export function createLimiter({ burst, perSecond }: Rate, now: () => number): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return (from) => {
    const address = neighbourhoodOf(from);
    const time = now();
    const bucket = buckets.get(address) ?? { left: burst, at: time };
    bucket.left = Math.min(burst, bucket.left + ((time - bucket.at) / 1000) * perSecond);
    bucket.at = time;
    // Whoever came last stands last: the ones that are forgotten have been quiet longest.
    buckets.delete(address);
    buckets.set(address, bucket);
    for (const quietest of buckets.keys()) {
      if (buckets.size <= mostAddresses) break;
      buckets.delete(quietest);
    }
    if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond);
    bucket.left--;
    return 0;
  };
}
