import { keep, kept } from '../../shell/kept.ts';

const thisVisit = 'isnad.since';

/**
 * The revision that was seen at the end of the visit before this one; null at the first visit. A visit is what one tab shows until it is closed: loading the
 * page again does not begin another.
 */
export function revisionBefore(): number | null {
  try {
    const written = sessionStorage.getItem(thisVisit) ?? kept('seen') ?? 'first';
    sessionStorage.setItem(thisVisit, written);
    return /^\d+$/.test(written) ? Number(written) : null;
  } catch {
    return null;
  }
}

/** Remembers what has been shown now, for the next visit. */
export function rememberSeen(revision: number): void {
  keep('seen', String(revision));
}

/** From here on nothing counts as new but what is to come. */
export function markAllSeen(revision: number): void {
  rememberSeen(revision);
  try {
    sessionStorage.setItem(thisVisit, String(revision));
  } catch {
    // A browser that keeps nothing forgets it with the page.
  }
}
