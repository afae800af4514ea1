import type { Figure, Mention } from '../analysis/index.ts';
import type { Span } from '../span.ts';
import type { ScopeReader } from './figure-scopes.ts';
import { sentenceAround, spansWithin } from './sorted-spans.ts';
import { compare, type Source } from './statements.ts';
import { daysApart } from './testimonies.ts';
import type { LedgerWorld } from './world.ts';

/** What happened at one place and time, told by one or more stories of the thread. */
export interface Happening {
  readonly id: string;
  readonly place: string | null;
  /** Places that stand in sentences with its own. */
  readonly places: ReadonlySet<string>;
  readonly first: string | null;
  readonly last: string | null;
}

/** Where and when a figure belongs: to a happening, or to a place or time elsewhere. */
export interface Whereabouts {
  readonly key: string;
  readonly place: string | null;
}

/** Stories of one place are of one happening when no more days lie between them: a later attack on the same town is another. */
const sameHappeningDays = 3;
/** A happening is told within so many days. */
const tellingDays = 1;
/** A place belongs to a happening that stands in so large a share of the sentences of the happening's own place, or has so large a share of its sentences with it. */
const ownShare = 0.1;
const besideShare = 0.2;
/** Of the happenings of one place so many are remembered, the latest. */
const mostPerPlace = 16;
/** Letters before a name in which a word may place something there. */
const placingLetters = 24;

export interface Happenings {
  of(figure: Figure, source: Source): Whereabouts;
  /** Whether a mention says where something happened, and not whose it is. */
  isPlacing(mention: Mention, source: Source): boolean;
}

/** Brings the stories of a thread together that tell of one happening, and says to which one a figure belongs. Linear in the mentions of the thread. */
export function findHappenings(sources: readonly Source[], storyOf: ReadonlyMap<string, string>, world: LedgerWorld, scopes: ScopeReader): Happenings {
  const states = new Set(sources.flatMap(({ analysis }) => analysis.mentions.flatMap((mention) => world.within?.(mention.entity) ?? [])));
  const stories = new Map<string, Draft>();
  for (const source of sources) {
    const id = storyOf.get(source.article.document)!;
    let story = stories.get(id);
    if (story === undefined) {
      story = { ids: [id], counts: new Map(), sentences: [], first: null, last: null };
      stories.set(id, story);
    }
    extend(story, source.day);
    for (const sentence of source.analysis.sentences) {
      const places = [
        ...new Set(
          spansWithin(source.analysis.mentions, sentence)
            .filter(isPlace)
            .map((mention) => mention.entity),
        ),
      ];
      if (places.length === 0) continue;
      story.sentences.push(places);
      for (const place of places) story.counts.set(place, (story.counts.get(place) ?? 0) + 1);
    }
  }
  const drafts = merge(
    [...stories.values()].sort((a, b) => compare(a.first ?? '~', b.first ?? '~') || compare(a.ids[0]!, b.ids[0]!)),
    states,
  );
  const happenings = drafts.map((draft) => close(draft, states, world));
  const byPlace = new Map<string, Happening[]>();
  for (const one of happenings) for (const place of one.places) byPlace.set(place, [...(byPlace.get(place) ?? []).slice(1 - mostPerPlace), one]);
  const byStory = new Map(drafts.flatMap((draft, place) => draft.ids.map((id) => [id, happenings[place]!] as const)));

  const isPlacing = (mention: Mention, { article }: Source): boolean => {
    const before = article.text.slice(Math.max(0, mention.full.start - placingLetters), mention.start);
    const clause = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('.')) + 1);
    return !scopes.has('since', clause) && (scopes.has('locative', clause) || /(^|[^\p{L}])[وف]?ب$/u.test(clause));
  };

  return {
    isPlacing,
    of(figure, source) {
      const own = byStory.get(storyOf.get(source.article.document)!)!;
      const sentence = sentenceAround(figure, source.analysis.sentences);
      const placed = spansWithin(source.analysis.mentions, sentence).filter((mention) => isPlace(mention) && isPlacing(mention, source));
      const there = nearest(figure, placed)?.entity ?? null;
      const elsewhere = (): readonly Happening[] => placed.flatMap((mention) => byPlace.get(mention.entity) ?? []);
      const time = timeOf(figure, sentence, source, scopes);
      if (time !== null && (time.isPeriod || !isTold(time.value, own))) {
        const other = time.isPeriod ? undefined : elsewhere().find((one) => isDated(time.value, one));
        if (other !== undefined) return { key: other.id, place: other.place };
        return { key: JSON.stringify([time.value, there ?? own.place]), place: there ?? own.place };
      }
      if (placed.length === 0 || placed.some((mention) => own.places.has(mention.entity))) return { key: own.id, place: own.place ?? there };
      const other = elsewhere().findLast((one) => one !== own && one.place === there && one.first !== null && source.day !== null && one.first <= source.day);
      if (other !== undefined) return { key: other.id, place: other.place };
      return { key: JSON.stringify([own.id, there]), place: there };
    },
  };
}

interface Draft {
  readonly ids: string[];
  /** Sentences that name each place. */
  readonly counts: Map<string, number>;
  readonly sentences: (readonly string[])[];
  first: string | null;
  last: string | null;
}

function extend(draft: Draft, day: string | null): void {
  if (day === null) return;
  if (draft.first === null || day < draft.first) draft.first = day;
  if (draft.last === null || day > draft.last) draft.last = day;
}

/** Stories come in order of time; one joins the latest happening of its own place that it follows closely, and one without a place the latest of all. */
function merge(stories: readonly Draft[], states: ReadonlySet<string>): readonly Draft[] {
  const merged: Draft[] = [];
  const latest = new Map<string, Draft>();
  const largest: { draft: Draft | null } = { draft: null };
  for (const story of stories) {
    const top = topOf(story.counts, states);
    const candidates =
      top === null
        ? [largest.draft]
        : [
            latest.get(top),
            ...[...story.counts.keys()]
              .filter((place) => story.counts.get(place)! * 2 >= story.counts.get(top)! && !states.has(place))
              .map((place) => latest.get(place)),
          ];
    const found = candidates.find((one) => one != null && follows(story, one));
    let draft = found ?? undefined;
    if (draft === undefined) {
      draft = { ...story, ids: [...story.ids] };
      merged.push(draft);
    } else {
      draft.ids.push(...story.ids);
      for (const [place, count] of story.counts) draft.counts.set(place, (draft.counts.get(place) ?? 0) + count);
      draft.sentences.push(...story.sentences);
      extend(draft, story.first);
      extend(draft, story.last);
    }
    const own = topOf(draft.counts, states);
    if (own !== null) latest.set(own, draft);
    if (top !== null) latest.set(top, draft);
    if (largest.draft === null || !follows(story, largest.draft) || draft.ids.length > largest.draft.ids.length) largest.draft = draft;
  }
  return merged;
}

function follows(story: Draft, before: Draft): boolean {
  const gap = story.first === null || before.last === null ? null : daysApart(story.first, before.last);
  return gap === null || story.first! <= before.last! || gap <= sameHappeningDays;
}

/** The place that most sentences name, a state only where nothing closer is named. */
function topOf(counts: ReadonlyMap<string, number>, states: ReadonlySet<string>): string | null {
  let top: string | null = null;
  for (const [place, count] of counts) {
    if (top === null || beats(place, count, top, counts.get(top)!, states)) top = place;
  }
  return top;
}

function beats(place: string, count: number, top: string, most: number, states: ReadonlySet<string>): boolean {
  if (states.has(place) !== states.has(top)) return states.has(top);
  return count > most || (count === most && compare(place, top) < 0);
}

function close({ ids, counts, sentences, first, last }: Draft, states: ReadonlySet<string>, world: LedgerWorld): Happening {
  const place = topOf(counts, states);
  const places = new Set<string>();
  if (place !== null) {
    places.add(place);
    const beside = new Map<string, number>();
    for (const named of sentences) if (named.includes(place)) for (const other of named) beside.set(other, (beside.get(other) ?? 0) + 1);
    for (const [other, count] of beside) if (count >= Math.min(ownShare * counts.get(place)!, besideShare * counts.get(other)!)) places.add(other);
    const state = world.within?.(place);
    if (state != null) places.add(state);
  }
  return { id: [...ids].sort(compare)[0]!, place, places, first, last };
}

interface TimeOf {
  readonly value: string;
  /** «منذ …», «خلال …»: counted over a time. */
  readonly isPeriod: boolean;
}

/** The time expression nearest to a figure in its sentence; null where there is none that tells a day, month or year. */
function timeOf(figure: Figure, sentence: Span, { article, analysis }: Source, scopes: ScopeReader): TimeOf | null {
  const timexes = spansWithin(analysis.timexes, sentence).filter((timex) => timex.value !== null);
  const timex = nearest(figure, timexes);
  if (timex === undefined) return null;
  const before = article.text.slice(Math.max(sentence.start, timex.start - placingLetters), timex.start);
  if (
    scopes.ends('since', before) ||
    (timex.type === 'DURATION' && /^P\d+[YM]$/.test(timex.value!) && scopes.has('since', article.text.slice(timex.start, timex.end)))
  )
    return { value: timex.value!, isPeriod: true };
  return timex.type !== 'DURATION' && /^\d{4}(-\d\d){0,2}$/.test(timex.value!) ? { value: timex.value!, isPeriod: false } : null;
}

/** Whether something of that day, month or year can be the happening: it is no older than its first telling. */
function isTold(value: string, { first, last }: Happening): boolean {
  if (first === null || last === null) return true;
  const length = value.length;
  if (length < 10) return first.slice(0, length) <= value;
  const apart = daysApart(value, first);
  return value >= first || (apart !== null && apart <= tellingDays);
}

/** Whether a day, month or year is that of the happening and not only before its telling ends. */
function isDated(value: string, happening: Happening): boolean {
  return isTold(value, happening) && value <= happening.last!.slice(0, value.length);
}

function nearest<T extends Span>(span: Span, places: readonly T[]): T | undefined {
  const gap = (one: T): number => Math.max(0, one.start - span.end, span.start - one.end);
  return [...places].sort((a, b) => gap(a) - gap(b) || a.start - b.start)[0];
}

function isPlace(mention: Mention): boolean {
  return mention.type === 'LOC';
}
