import type { Analysis, Attribution } from '../analysis/index.ts';
import type { Article } from '../article/index.ts';
import { contains, type Span } from '../span.ts';
import { compareText, dayNumber, instantOf, type Read } from './order.ts';
import type { Alignment, Reuse } from './shape.ts';

/** Which way a text went, as far as anything tells. */
export interface Direction {
  readonly direction: Reuse['direction'];
  readonly root: string | null;
  /** `rule:details` lines; empty where the direction is unknown. */
  readonly evidence: readonly string[];
}

const minutes = 60_000;

/**
 * The direction between two articles that share passages: a revision of one page goes by time; a credit of the other's outlet points to it; a credit of an
 * agency, or of one source by both, makes that the common source; else the later one has it from the earlier one, where both times are known and differ.
 * Unknown when none of these holds.
 */
export function directReuse(a: Read, b: Read, alignments: readonly Alignment[], isRevision: boolean): Direction {
  if (isRevision) {
    const time = compareTimes(a.article, b.article) ?? compareVersions(a.article, b.article);
    const evidence = [`same-url:${a.article.url}`];
    return time === null
      ? { direction: 'unknown', root: null, evidence }
      : { direction: taker(time.earlier), root: null, evidence: [...evidence, time.evidence] };
  }
  const time = compareTimes(a.article, b.article);
  const creditsA = creditsOf(a, alignments, 'a');
  const creditsB = creditsOf(b, alignments, 'b');
  const namesB = [...creditsA].find((credit) => isOutlet(b.article, credit[0]));
  const namesA = [...creditsB].find((credit) => isOutlet(a.article, credit[0]));
  if (namesB !== undefined && namesA === undefined) return { direction: 'a-from-b', root: null, evidence: [`credit:${namesB[1]}`] };
  if (namesA !== undefined && namesB === undefined) return { direction: 'b-from-a', root: null, evidence: [`credit:${namesA[1]}`] };
  const shared = [...creditsA.keys()].filter((name) => creditsB.has(name)).sort(compareText)[0];
  if (shared !== undefined) return { direction: 'common-source', root: shared, evidence: [`credit:${creditsA.get(shared)}`, `credit:${creditsB.get(shared)}`] };
  const single = [...creditsA, ...creditsB].sort((x, y) => compareText(x[0], y[0]))[0];
  if (single !== undefined) return { direction: 'common-source', root: single[0], evidence: [`credit:${single[1]}`] };
  if (time !== null) return { direction: taker(time.earlier), root: null, evidence: [time.evidence] };
  return { direction: 'unknown', root: null, evidence: [] };
}

/** The agencies and outlets that an article names as the origin of the aligned text, by name; each with where it says so. */
function creditsOf({ article, analysis }: Read, alignments: readonly Alignment[], side: 'a' | 'b'): Map<string, string> {
  const credits = new Map<string, string>();
  for (const credit of article.credits) if (!credits.has(credit.name)) credits.set(credit.name, `${article.document}:${place(credit.span)}:${credit.name}`);
  for (const attribution of within(analysis, alignments, side))
    for (const via of attribution.via) if (!credits.has(via.actor)) credits.set(via.actor, `${article.document}:${place(via)}:${via.actor}`);
  return credits;
}

/** Statements whose content lies in an aligned passage. */
function within(analysis: Analysis, alignments: readonly Alignment[], side: 'a' | 'b'): Attribution[] {
  return analysis.attributions.filter((attribution) => alignments.some((alignment) => contains(alignment[side].span, attribution.content)));
}

function isOutlet(article: Article, name: string): boolean {
  return name === article.outlet || name === article.outletName;
}

function place(span: Span | null): string {
  return span === null ? 'metadata' : `${span.start}-${span.end}`;
}

/** Who has it from whom, when the named one is the earlier. */
function taker(earlier: 'a' | 'b'): Reuse['direction'] {
  return earlier === 'a' ? 'b-from-a' : 'a-from-b';
}

/** Two versions of one page by the time of their last change; one that tells of no change is the first. */
function compareVersions(a: Article, b: Article): { earlier: 'a' | 'b'; evidence: string } | null {
  const [x, y] = [a.modified ?? '', b.modified ?? ''];
  return x === y ? null : { earlier: x < y ? 'a' : 'b', evidence: `modified:${x === '' ? 'never' : x} and ${y === '' ? 'never' : y}` };
}

function compareTimes(a: Article, b: Article): { earlier: 'a' | 'b'; evidence: string } | null {
  if (a.published === null || b.published === null) return null;
  const instantA = instantOf(a);
  const instantB = instantOf(b);
  if (instantA !== null && instantB !== null) {
    const apart = Math.round((instantB - instantA) / minutes);
    return apart === 0 ? null : { earlier: apart > 0 ? 'a' : 'b', evidence: `time:${Math.abs(apart)} minutes apart` };
  }
  const days = dayNumber(b.published.day) - dayNumber(a.published.day);
  return days === 0 || Number.isNaN(days) ? null : { earlier: days > 0 ? 'a' : 'b', evidence: `time:${Math.abs(days)} days apart` };
}
