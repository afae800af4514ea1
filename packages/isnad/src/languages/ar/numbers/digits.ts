/** A number written in digits. */
export interface DigitNumber {
  readonly value: number;
  /** Digits without separators and decimals: what a year or a day is written in. */
  readonly plain: boolean;
  readonly digits: number;
  /** Read as thousands though the mark may be a decimal one (1.125). */
  readonly doubtful: boolean;
  /** The value with its first dot as the decimal mark, where the digits are read as thousands by dots: what stands before a scale («5.085 مليون»). */
  readonly decimal?: number;
}

/**
 * The value of digits with the separators that Arabic news uses: 14,000 · 1.400.000 · 2.5 · 25,5 · ٢٫٥ · ١٤٬٠٠٠ · 1،234،567.
 * Takes ASCII digits (a lossy key); null where the marks part no number (8.5.2016, 1,2,3).
 */
export function readDigits(key: string): DigitNumber | null {
  if (/^\d+$/.test(key)) return { value: Number(key), plain: true, digits: key.length, doubtful: false };
  const groups = key.split(/[.,،٫٬]/);
  const marks = key.replace(/\d/g, '').replace(/،/g, ',');
  const last = marks.at(-1) as string;
  if (last === '٫') return finish(groups, marks.slice(0, -1));
  if (/^٬+$/.test(marks)) return thousands(groups, false);
  if (marks.length === 1) {
    const [head, tail] = groups as [string, string];
    if (tail.length === 3 && head !== '0' && head.length <= 3) return dotted(thousands(groups, last === '.' && head.length === 1 && !tail.endsWith('0')), key);
    return finish(groups, '');
  }
  // Several marks: all alike are thousands; a different last one is the decimal mark.
  if ([...marks].every((mark) => mark === last)) {
    const whole = dotted(thousands(groups, false), key);
    // «12,220,13»: one mark for both.
    return whole ?? ((groups.at(-1) as string).length <= 2 && groups.length > 2 && last === ',' ? finish(groups, marks.slice(0, -1)) : null);
  }
  return finish(groups, marks.slice(0, -1));
}

function dotted(read: DigitNumber | null, key: string): DigitNumber | null {
  const [head = '', ...rest] = key.split('.');
  return read && rest.length > 0 ? { ...read, decimal: Number(`${head}.${rest.join('')}`) } : read;
}

function thousands(groups: readonly string[], doubtful: boolean): DigitNumber | null {
  if ((groups[0] as string).length > 3 || groups.slice(1).some((group) => group.length !== 3)) return null;
  return { value: Number(groups.join('')), plain: false, digits: groups.join('').length, doubtful };
}

/** Whole groups, then one decimal group. */
function finish(groups: readonly string[], marks: string): DigitNumber | null {
  const whole = groups.slice(0, -1);
  if (new Set(marks).size > 1 || (whole.length > 1 && thousands(whole, false) === null)) return null;
  return { value: Number(`${whole.join('')}.${groups.at(-1)}`), plain: false, digits: whole.join('').length, doubtful: false };
}
