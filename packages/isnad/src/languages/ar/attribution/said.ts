import type { Draft } from './draft.ts';
import { isComma } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

/** The time that stands by the cue, outside the content: the nearest one. */
export function saidBy(reader: Reader, draft: Draft): number | null {
  let best: number | null = null;
  let distance = Number.POSITIVE_INFINITY;
  let elsewhere = false;
  for (let token = Math.max(0, draft.saidFrom); token <= draft.saidTo; token++) {
    elsewhere = token !== draft.cueFirst && (tellsOther(reader, draft, token) || (elsewhere && !isComma(reader.roles(token).mark)));
    if (elsewhere) continue;
    const timex = reader.timex(token);
    if (timex < 0 || (draft.content.first <= token && token <= draft.content.last)) continue;
    const found = reader.found.timexes[timex];
    if (found?.type !== 'DATE' || found.value === null || found.value.includes('/')) continue;
    if (reader.context.anchor !== null && found.value.slice(0, 10) > reader.context.anchor) continue;
    if (token > 0 && /^(قبل|منذ|حتي|لغايه)$/.test(reader.roles(token - 1).key)) continue;
    if (draft.source && !draft.source.implicit && draft.source.phrase.first <= token && token <= draft.source.phrase.last) continue;
    const far = Math.abs(token - draft.cueFirst);
    if (far < distance) {
      best = timex;
      distance = far;
    }
  }
  return best;
}

/** «الشاب، الذي أجريت له العملية أمس،», «ضابط خدم في العراق عام 2006»: from here to the comma a relative clause tells the time of something else. */
function tellsOther(reader: Reader, draft: Draft, token: number): boolean {
  if (!draft.source || draft.source.implicit || token <= draft.source.phrase.last) return false;
  const roles = reader.roles(token);
  if (roles.functionClass === 'relative') return true;
  return token === draft.source.phrase.last + 1 && roles.verbLikely && roles.verbs.length === 0 && reader.mention(token) < 0;
}
