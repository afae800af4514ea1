const DAY = 86_400_000;
// Created when first needed: the formatter costs more than most articles.
let formatter: Intl.DateTimeFormat | null = null;

/** The Gregorian day of a Hijri one, by the Umm al-Qura calendar; null where that calendar has no such day. */
export function gregorianOfHijri(year: number, month: number, day: number): string | null {
  if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  formatter ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  // The mean lunar year is 354.36708 days; the epoch is 16 July 622 (Julian).
  let guess = Math.floor((year - 1) * 354.36708 + (month - 1) * 29.530588 + day - 1) * DAY + Date.UTC(622, 6, 19);
  for (let step = 0; step < 6; step++) {
    const parts = formatter.formatToParts(guess);
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
    const off = Math.round((year - part('year')) * 354.36708 + (month - part('month')) * 29.530588) + day - part('day');
    if (off === 0) return part('year') === year && part('month') === month ? new Date(guess).toISOString().slice(0, 10) : null;
    guess += off * DAY;
  }
  return null;
}
