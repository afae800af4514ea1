import { type Phrase, type SignedPhrase, stances } from '../words.ts';
import { escaped, type Markup } from './markup.ts';

/** A wording in both languages; the page shows the chosen one. */
export function say(phrase: Phrase): Markup {
  return { markup: `<span class="ar" lang="ar">${escaped(phrase.ar)}</span><span class="en" lang="en">${escaped(phrase.en)}</span>` };
}

/** A wording with its sign; `kind` is a class of the style sheet. */
export function signed(phrase: Phrase | SignedPhrase, kind: string): Markup {
  const sign = 'sign' in phrase ? `<span class="sign" aria-hidden="true">${escaped(phrase.sign)}</span>` : '';
  return { markup: `<span class="${kind}">${sign}${say(phrase).markup}</span>` };
}

/** A tooltip in both languages: the script shows the chosen one; without it the Arabic stands. */
export function titled(phrase: Phrase): Markup {
  return { markup: ` title="${escaped(phrase.ar)}" data-ar="${escaped(phrase.ar)}" data-en="${escaped(phrase.en)}"` };
}

/** What a number counts, and the number. */
export function counted(phrase: Phrase, number: number): Markup {
  return { markup: `${say(phrase).markup}: ${number}` };
}

const months: Readonly<Record<'ar' | 'en', readonly string[]>> = {
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** A day in words where it is a whole `YYYY-MM-DD`; any other time value as it is written. */
export function longDay(value: string): Markup {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  const month = Number(match?.[2]) - 1;
  if (match === null || months.en[month] === undefined) return day(value);
  const write = (language: 'ar' | 'en'): string => `${Number(match[3])} ${months[language][month]} ${match[1]}`;
  return { markup: `<time datetime="${escaped(value)}">${say({ ar: write('ar'), en: write('en') }).markup}</time>` };
}

/** A time value as it is written: `2024-10-12`, or any TIMEX3 value. */
export function day(value: string): Markup {
  // A whole or partial date is its own machine-readable form; other values need no claim to be one.
  return { markup: /^\d{4}(-\d\d){0,2}$/.test(value) ? `<time dir="ltr">${value}</time>` : `<span dir="ltr">${escaped(value)}</span>` };
}

/** The class of a stance in the style sheet. */
export function knownStance(stance: string): string {
  return Object.hasOwn(stances, stance) ? stance : 'other';
}
