import type { KnowledgeIndex } from './knowledge-index.ts';
import type { DateLine } from './mark-dates.ts';
import type { PublicationTime } from './shape.ts';
import { dateIn } from './visible-date.ts';

/** A time stamp that a page's markup gives. */
export interface PageStamp {
  readonly value: string;
  readonly role: 'published' | 'modified';
  /** Where it stood: `json-ld`, `meta`, `time` … */
  readonly by: string;
}

export interface TimeEvidence {
  /** From the command line, a sidecar or the record: it beats what the page says. */
  readonly given: string | null;
  /** Most trusted first. */
  readonly page: readonly PageStamp[];
  readonly url: string | null;
  /** Lines that are dates, in the order of the text. */
  readonly dates: readonly DateLine[];
}

/**
 * When a page was published and when it was last changed. A date that the page calls an update is never its publication; an address with
 * a day in it speaks only where nothing else does.
 */
export function publicationTime(
  { given, page, url, dates }: TimeEvidence,
  knowledge: KnowledgeIndex,
): { published: PublicationTime | null; modified: string | null } {
  const modified = stampOf(page.find(({ role }) => role === 'modified')?.value ?? null, knowledge) ?? null;
  const update = dates.find((date) => date.update);
  const changed = modified?.instant ?? modified?.day ?? update?.day ?? null;
  const visible = dates.find((date) => !date.update && date.calendar === 'gregorian') ?? dates.find((date) => !date.update);
  const spanOf = (day: string): PublicationTime['span'] => {
    const shown = dates.find((date) => date.day === day && !date.update);
    return shown ? { start: shown.start, end: shown.end } : null;
  };
  const told = stampOf(given, knowledge);
  if (told) return { published: { ...told, span: spanOf(told.day), by: 'given' }, modified: changed };
  for (const { value, role, by } of page) {
    const stamp = role === 'published' ? stampOf(value, knowledge) : null;
    // Systems that write both stamps at once have changed nothing.
    if (stamp)
      return {
        published: { ...stamp, span: spanOf(stamp.day), by },
        modified: changed === stamp.instant ? (update && update.day > stamp.day ? update.day : null) : changed,
      };
  }
  if (visible)
    return { published: { day: visible.day, instant: null, span: { start: visible.start, end: visible.end }, by: 'visible-date' }, modified: changed };
  const inUrl = url === null ? null : dayInUrl(url);
  if (inUrl) return { published: { day: inUrl, instant: null, span: null, by: 'url' }, modified: changed };
  return { published: null, modified: changed };
}

/** The day and, where there is one, the instant of a time stamp: ISO, a day with a time behind a space, or written out. */
function stampOf(value: string | null, knowledge: KnowledgeIndex): { day: string; instant: string | null } | null {
  if (value === null) return null;
  const trimmed = value.trim().slice(0, 80);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i.exec(trimmed);
  if (iso) {
    const day = `${iso[1]}-${iso[2]?.padStart(2, '0')}-${iso[3]?.padStart(2, '0')}`;
    if (!isDay(day)) return null;
    const zone = iso[5] === undefined ? '' : /^[ZUG]/i.test(iso[5]) ? 'Z' : iso[5];
    return {
      day,
      instant:
        iso[4] === undefined ? null : `${day}T${iso[4].padStart(iso[4].length === 4 || iso[4].length === 7 ? iso[4].length + 1 : iso[4].length, '0')}${zone}`,
    };
  }
  const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{4,6})?$/.exec(trimmed);
  if (compact) return isDay(`${compact[1]}-${compact[2]}-${compact[3]}`) ? { day: `${compact[1]}-${compact[2]}-${compact[3]}`, instant: null } : null;
  const english = /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{4})/.exec(trimmed) ?? null;
  if (english) return ofEnglish(english[3], english[2], english[1]);
  const american = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* (\d{1,2}),? (\d{4})/.exec(trimmed);
  if (american) return ofEnglish(american[3], american[1], american[2]);
  const visible = dateIn(trimmed, knowledge);
  return visible ? { day: visible.day, instant: null } : null;
}

function ofEnglish(year: string | undefined, month: string | undefined, day: string | undefined): { day: string; instant: null } | null {
  const number = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month ?? '-') / 3 + 1;
  const written = `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(written) ? { day: written, instant: null } : null;
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day > '1900';
}

function dayInUrl(url: string): string | null {
  // A section may stand between the year and the month.
  const match =
    /\/((?:19|20)\d{2})(?:\/[a-z_-]{2,30})?[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(url) ?? /[/_-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/_.-]|$)/.exec(url);
  if (!match) return null;
  const day = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
