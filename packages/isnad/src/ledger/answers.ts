import type { Act } from '../analysis/index.ts';
import type { Stance } from './shape.ts';
import { compare, keyOf, type Statement } from './statements.ts';
import { likenessOf } from './utterances.ts';

/** Which statement another one speaks to, and what that makes of its stance. */
export interface Answer {
  readonly to: number;
  readonly stance: Stance;
}

/** Concepts of words for what was said: they point at something said elsewhere («these claims», «a hoax»). */
const pointing: ReadonlySet<string> = new Set(['~report', '~falsehood']);
/** Content words of its own up to which a statement only points, and up to which it does when it names what was said. */
const fewKeys = 1;
const fewKeysPointing = 3;
/** Words of a content that is no more than a pointer («that», «the matter»). */
const fewWords = 2;
/** Share of the shorter content's words from which an answer with much content of its own goes with what it answers. */
const answeringShare = 0.34;
/** How much an allegation's vote counts when a denial looks for what it denies, and how many claims back count nearly as much as the last one. */
const alleged = 2;
const evenly = 2;
/** A continuation stands this close behind what it continues, in code units. */
const adjoining = 12;

/**
 * Statements that point to another one of their article and speak to its point whatever their own words: those that the analysis has linked
 * (`answers`), denials and evasions that repeat one of the same speaker, and what a denier says in the same breath (نفى … مؤكدًا أن …).
 * Gives for the place of each such statement the one that it goes with.
 */
export function findAnswers(statements: readonly Statement[]): ReadonlyMap<number, Answer> {
  const placeOf = new Map(statements.map((statement, place) => [keyOf(statement.ref), place]));
  const found = new Map<number, Answer>();
  for (const [place, statement] of statements.entries()) {
    const { attribution, ref } = statement;
    const linked = attribution.answers
      .map((index) => placeOf.get(keyOf({ document: ref.document, index })))
      .filter((to): to is number => to !== undefined && to !== place)
      .filter((to) => pointsElsewhere(statement) || statement.keys.length <= fewKeysPointing || likenessOf(statement, statements[to]!) >= answeringShare);
    // Which of several it means is for all claims before it to say: see findDenied.
    const to = linked.length > 1 && isBare(statement) ? undefined : nearest(linked, place);
    if (to !== undefined) {
      found.set(place, { to, stance: statement.stance });
      continue;
    }
    const before = previousOfSpeaker(statements, place);
    if (before === null) continue;
    const previous = statements[before]!;
    const stance = found.get(before)?.stance ?? previous.stance;
    if (stance === 'affirm') continue;
    const isRepeat = statement.stance === stance && isBare(statement);
    const isSameBreath = attribution.cue.start >= previous.attribution.content.end && attribution.cue.start - previous.attribution.content.end <= adjoining;
    const isParticipial = isSameBreath && !endsSentence(statement, previous);
    if (isRepeat || isParticipial) found.set(place, { to: before, stance: isParticipial ? stance : statement.stance });
    else if (stance === statement.stance && isNext(statement, previous)) found.set(place, { to: before, stance: statement.stance });
  }
  return found;
}

/** What somebody may deny: something put forward as so. */
const claims: ReadonlySet<Act> = new Set<Act>(['say', 'announce', 'affirm', 'acknowledge', 'allege', 'estimate']);

/**
 * The group that a denial without words of its own («these claims») most likely speaks to: the claims that others make before it in its article vote for their groups,
 * the nearer the more, and an allegation more than a plain report. -1 where nobody claims anything before it. `homeOf` gives the group of each place, -1 for none.
 */
export function findDenied(statements: readonly Statement[], place: number, homeOf: Int32Array): number {
  const statement = statements[place]!;
  if (!isPointing(statement)) return -1;
  const votes = new Map<number, number>();
  let distance = 0;
  for (let before = place - 1; before >= 0 && statements[before]!.ref.document === statement.ref.document; before--) {
    const other = statements[before]!;
    const home = homeOf[before]!;
    if (home === -1 || other.actor === statement.actor || other.stance !== 'affirm' || !claims.has(other.attribution.act)) continue;
    distance++;
    votes.set(home, (votes.get(home) ?? 0) + (other.attribution.act === 'allege' ? alleged : 1) / (distance + evenly));
  }
  return [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0]?.[0] ?? -1;
}

/** A denial or evasion that has hardly a word of its own. */
export function isBare(statement: Statement): boolean {
  return statement.stance !== 'affirm' && pointsElsewhere(statement);
}

/** Whether a bare denial says that it denies something told («these claims», «the matter»): an answer in an interview («no, as far as I know») may be to any question. */
function isPointing({ keys, attribution, source }: Statement): boolean {
  if (keys.some((key) => pointing.has(key))) return true;
  return source.article.text.slice(attribution.content.start, attribution.content.end).trim().split(/\s+/u).length <= fewWords;
}

function pointsElsewhere({ keys, entities }: Statement): boolean {
  const own = keys.filter((key) => !pointing.has(key)).length;
  return own <= fewKeys || (own < keys.length && own <= fewKeysPointing && entities.length === 0);
}

function nearest(places: readonly number[], place: number): number | undefined {
  return [...places].sort((x, y) => Math.abs(x - place) - Math.abs(y - place) || compare(String(x), String(y)))[0];
}

/** The last statement of the same speaker before this one in its article, with two others between them at most. */
function previousOfSpeaker(statements: readonly Statement[], place: number): number | null {
  const { ref, actor } = statements[place]!;
  if (actor === null) return null;
  for (let before = place - 1; before >= Math.max(0, place - 3) && statements[before]!.ref.document === ref.document; before--)
    if (statements[before]!.actor === actor) return before;
  return null;
}

function isNext(statement: Statement, previous: Statement): boolean {
  const gap = statement.attribution.cue.start - previous.attribution.content.end;
  return gap >= 0 && gap <= 200;
}

function endsSentence(statement: Statement, previous: Statement): boolean {
  const from = previous.attribution.content.end;
  return statement.source.analysis.sentences.some((sentence) => sentence.start > from && sentence.start <= statement.attribution.cue.start);
}
