import type { World } from '../../../analysis/world.ts';
import type { GazetteerHit } from './gazetteer.ts';
import { Part } from './name-part.ts';
import { NameFlag } from './name-table.ts';
import type { NameWord } from './name-word.ts';
import { has, type NameReading } from './reading.ts';

/** Words of sport that make an article one of sport. */
export const enoughSport = 4;

/** Words of sport in an article, up to `enoughSport`. */
export function countSport(reading: NameReading): number {
  let count = 0;
  for (let i = 0; i < reading.length && count < enoughSport; i++) if ((reading.flags[i] as number) & NameFlag.sport) count++;
  return count;
}

/** Tokens at which both a club and its city may be meant. */
export function clubsAt(hits: readonly GazetteerHit[], world: World): ReadonlySet<number> {
  const clubs = new Set<number>();
  const places = new Set<number>();
  for (const hit of hits) {
    if (hit.first !== hit.last) continue;
    if (hit.type === 'LOC') places.add(hit.first);
    else if (world.entities[hit.index]?.kind === 'club') clubs.add(hit.first);
  }
  return new Set([...clubs].filter((token) => places.has(token)));
}

/** Tokens that may name a club. */
export function teamsAt(hits: readonly GazetteerHit[], world: World): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const hit of hits) if (world.entities[hit.index]?.kind === 'club') for (let at = hit.first; at <= hit.last; at++) tokens.add(at);
  return tokens;
}

/** In the news of sport: «الهلال والنصر», «أمام النصر», «ضد الاتحاد». */
export function isMatched(reading: NameReading, hit: GazetteerHit, teams: ReadonlySet<number>): boolean {
  if (hit.type !== 'ORG' || !teams.has(hit.first)) return false;
  const word = reading.words[hit.first] as NameWord;
  if (word.parts & Part.and) return teams.has(hit.first - 1) && !has(reading, hit.first + 1, Part.definite);
  if (teams.has(hit.first + 1) && has(reading, hit.first + 1, Part.and)) return true;
  const before = hit.first > 0 ? (reading.words[hit.first - 1] as NameWord).word : '';
  return (before === 'امام' || before === 'ضد') && !has(reading, hit.first + 1, Part.definite);
}

/** «في برشلونة», «ببرشلونة», «مدينة برشلونة». */
export function isPlaced(reading: NameReading, token: number): boolean {
  const word = reading.words[token] as NameWord;
  const surface = reading.key(token);
  if (word.parts & Part.prefixed && surface.replace(/^و/, '').startsWith('ب')) return true;
  const before = token > 0 ? (reading.words[token - 1] as NameWord) : null;
  return before !== null && (before.word === 'في' || before.word === 'الي' || (before.parts & (Part.placeHead | Part.placePart)) !== 0);
}
