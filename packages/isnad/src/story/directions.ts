import { contains, type Span } from '../span.ts';
import { compareText, dayNumber, instantOf } from './order.ts';
import type { Alignment, Reuse } from './shape.ts';
import type { Origin, Trace } from './traces.ts';

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
 * Unknown when none of these holds. A credit of agencies that it does not name makes them the common source with no root.
 */
export function directReuse(a: Trace, b: Trace, alignments: readonly Alignment[], isRevision: boolean): Direction {
  const time = compareTimes(a, b);
  if (isRevision) {
    const order = time ?? compareVersions(a, b);
    const evidence = [`same-url:${a.url}`];
    return order === null
      ? { direction: 'unknown', root: null, evidence }
      : { direction: taker(order.earlier), root: null, evidence: [...evidence, order.evidence] };
  }
  const originsA = originsOf(a, alignments, 'a');
  const originsB = originsOf(b, alignments, 'b');
  const namesB = originsA.find(({ actor }) => isOutlet(b, actor));
  const namesA = originsB.find(({ actor }) => isOutlet(a, actor));
  if (namesB !== undefined && namesA === undefined) return { direction: 'a-from-b', root: null, evidence: [credit(a, namesB)] };
  if (namesA !== undefined && namesB === undefined) return { direction: 'b-from-a', root: null, evidence: [credit(b, namesA)] };
  const agenciesA = originsA.filter(({ actor }) => !isOutlet(a, actor) && !isOutlet(b, actor));
  const agenciesB = originsB.filter(({ actor }) => !isOutlet(a, actor) && !isOutlet(b, actor));
  for (const origin of agenciesA) {
    const other = agenciesB.find(({ actor }) => actor === origin.actor);
    if (other !== undefined) return { direction: 'common-source', root: rootOf(origin), evidence: [credit(a, origin), credit(b, other)] };
  }
  const named = [...agenciesA.map((origin) => ({ origin, by: a })), ...agenciesB.map((origin) => ({ origin, by: b }))].sort(
    (x, y) => Number(x.origin.several) - Number(y.origin.several) || compareText(x.origin.actor, y.origin.actor),
  )[0];
  if (named !== undefined) return { direction: 'common-source', root: rootOf(named.origin), evidence: [credit(named.by, named.origin)] };
  if (time !== null) return { direction: taker(time.earlier), root: null, evidence: [time.evidence] };
  return { direction: 'unknown', root: null, evidence: [] };
}

/** The agencies and outlets that an article names as the origin of the aligned text, each once, by name; those that it leaves unnamed last. */
function originsOf({ origins }: Trace, alignments: readonly Alignment[], side: 'a' | 'b'): readonly Origin[] {
  const byActor = new Map<string, Origin>();
  for (const origin of origins) {
    const { actor, content } = origin;
    if (byActor.has(actor) || (content !== null && !alignments.some((alignment) => contains(alignment[side].span, content)))) continue;
    byActor.set(actor, origin);
  }
  return [...byActor.values()].sort((x, y) => Number(x.several) - Number(y.several) || compareText(x.actor, y.actor));
}

function rootOf(origin: Origin): string | null {
  return origin.several ? null : origin.actor;
}

function credit({ document }: Trace, { actor, span }: Origin): string {
  return `credit:${document}:${place(span)}:${actor}`;
}

function isOutlet(trace: Trace, name: string): boolean {
  return name === trace.outlet || name === trace.outletName;
}

function place(span: Span | null): string {
  return span === null ? 'metadata' : `${span.start}-${span.end}`;
}

/** Who has it from whom, when the named one is the earlier. */
function taker(earlier: 'a' | 'b'): Reuse['direction'] {
  return earlier === 'a' ? 'b-from-a' : 'a-from-b';
}

/** Two versions of one page by the time of their last change; one that tells of no change is the first. */
function compareVersions(a: Trace, b: Trace): { earlier: 'a' | 'b'; evidence: string } | null {
  const [x, y] = [a.modified ?? '', b.modified ?? ''];
  return x === y ? null : { earlier: x < y ? 'a' : 'b', evidence: `modified:${x === '' ? 'never' : x} and ${y === '' ? 'never' : y}` };
}

function compareTimes(a: Trace, b: Trace): { earlier: 'a' | 'b'; evidence: string } | null {
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
