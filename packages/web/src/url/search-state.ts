/** `?q=وزير&evidence=s1@a&evidence=s2@b` as an object; a name that stands more than once gives a list. */
export function readSearch(query: string): Record<string, string | string[]> {
  const state: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = state[name];
    state[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return state;
}

/** The query of an address, with its `?`; empty words and lists are left out. Characters that an address may carry as they are stay readable. */
export function writeSearch(state: Readonly<Record<string, unknown>>): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(state)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined || one === null || one === '') continue;
      parts.push(
        `${encodeURIComponent(name)}=${encodeURIComponent(String(one).toWellFormed()).replaceAll('%40', '@').replaceAll('%2C', ',').replaceAll('%3A', ':')}`,
      );
    }
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The words under a name; undefined where there are none. Of a list, the last. */
export function wordOf(state: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = state[name];
  const word = Array.isArray(value) ? value.at(-1) : value;
  return typeof word === 'string' && word !== '' ? word : typeof word === 'number' ? String(word) : undefined;
}

/** All words under a name. */
export function wordsOf(state: Readonly<Record<string, unknown>>, name: string): string[] {
  const value = state[name];
  return (Array.isArray(value) ? value : [value]).filter((word): word is string => typeof word === 'string' && word !== '');
}

/** A whole number of at least zero under a name. */
export function numberOf(state: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const word = wordOf(state, name);
  return word !== undefined && /^\d{1,9}$/.test(word) ? Number(word) : undefined;
}

/** One of the allowed words under a name. */
export function choiceOf<Choice extends string>(state: Readonly<Record<string, unknown>>, name: string, choices: readonly Choice[]): Choice | undefined {
  const word = wordOf(state, name);
  return choices.find((choice) => choice === word);
}

/** A day `YYYY-MM-DD` under a name. */
export function dayOf(state: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const word = wordOf(state, name);
  return word !== undefined && /^\d{4}-\d\d-\d\d$/.test(word) ? word : undefined;
}
