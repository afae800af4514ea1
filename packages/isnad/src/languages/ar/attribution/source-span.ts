import type { Source } from '../../../analysis/index.ts';
import type { ActorResolver } from './actors.ts';
import { isComma, type NounPhrase } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** Offsets and actor of a phrase that speaks: marks at its ends and attached particles cut. */
export function sourceSpan(reader: Reader, phrase: NounPhrase, implicit: boolean, resolve: ActorResolver): Source {
  let { first, last } = phrase;
  while (last > first && reader.roles(last).mark !== '' && reader.opening(last) < 0 && reader.roles(last).mark !== ')') last--;
  while (first < last && isComma(reader.roles(first).mark)) first++;
  let end = reader.end(last);
  let start = reader.start(first) + attachedCut(reader, first);
  // A quotation mark that stands around the whole phrase is not part of it.
  if (reader.closing(first) === last && last > first) {
    start = reader.start(first + 1);
    end = reader.end(last - 1);
  }
  const { actor, stated } = resolve(reader, phrase);
  return { start, end, implicit, actor, basis: implicit || !stated ? 'inferred' : 'stated' };
}

function attachedCut(reader: Reader, token: number): number {
  const roles = reader.roles(token);
  const best = roles.type.readings[0];
  const mention = reader.mention(token);
  if (mention >= 0) return Math.max(0, (reader.found.mentions[mention]?.start ?? 0) - reader.start(token));
  return best && (roles.joined || roles.attached) ? best.cut : 0;
}
