/** Values by name, those asked for longest ago forgotten when their sizes come to more than `limit`. */
export interface Kept<Value> {
  get(name: string): Value | undefined;
  set(name: string, value: Value, size: number): void;
}

export function keepWithin<Value>(limit: number): Kept<Value> {
  const entries = new Map<string, { readonly value: Value; readonly size: number }>();
  let total = 0;
  const forget = (name: string): void => {
    total -= entries.get(name)?.size ?? 0;
    entries.delete(name);
  };
  return {
    get(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      entries.delete(name);
      entries.set(name, entry);
      return entry.value;
    },
    set(name, value, size) {
      forget(name);
      if (size > limit) return;
      entries.set(name, { value, size });
      total += size;
      for (const oldest of entries.keys()) {
        if (total <= limit) break;
        forget(oldest);
      }
    },
  };
}
