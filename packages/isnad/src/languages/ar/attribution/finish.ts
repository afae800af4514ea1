import type { Attribution } from '../../../analysis/index.ts';
import { actOf } from './act.ts';
import type { ActorResolver } from './actors.ts';
import type { Draft } from './draft.ts';
import type { Reader } from './reader.ts';
import { saidBy } from './said.ts';
import { sourceSpan } from './source-span.ts';
import { viaOf } from './via.ts';

/** The statement with offsets: trimmed source, actor, intermediaries, time of saying, and the act that cue and content settle. */
export function finishDraft(reader: Reader, draft: Draft, resolve: ActorResolver): Attribution {
  const source = draft.source ? sourceSpan(reader, draft.source.phrase, draft.source.implicit, resolve) : null;
  const said = saidBy(reader, draft);
  return {
    source,
    cue: { start: cueStart(reader, draft.cueFirst, draft.by), end: reader.end(draft.cueLast) },
    lemma: draft.lemma,
    content: { start: draft.content.start, end: draft.content.end },
    act: actOf(reader, draft),
    kind: draft.content.kind,
    said: said === null ? null : (reader.found.timexes[said]?.value ?? null),
    saidTimex: said,
    via: viaOf(reader, draft, resolve),
    answers: [],
    confidence: draft.confidence,
    by: draft.by,
  };
}

/** The cue without و and ف; a noun also without its preposition. */
function cueStart(reader: Reader, token: number, by: string): number {
  const { joined, attached, cut } = reader.roles(token);
  if (attached && (by === 'noun-of-saying' || by === 'report-noun')) return reader.start(token) + cut;
  return reader.start(token) + (joined ? 1 : 0);
}
