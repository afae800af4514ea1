/** A bucket that holds `burst` requests and fills by `perSecond`. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Gives 0 where the request may pass, else the seconds to wait. */
export type Limiter = (address: string) => number;

const mostAddresses = 10_000;

/** Token buckets, one for each address. `now` gives milliseconds. */
export function createLimiter({ burst, perSecond }: Rate, now: () => number): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return (address) => {
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
