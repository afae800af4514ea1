import { contentBehind } from '../content.ts';
import { type Draft, type VerbHit, verbDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { openAfter } from '../opening.ts';
import { isSome, type Site } from '../sites.ts';

/** «هناك من يرى أن», «ومنهم من يتوقع», «ثمة من يقول إن»: some say so, and the text does not name them. */
export function readSomeSay(site: Site, hit: VerbHit): Draft | null {
  if (!isSome(site, hit.token) || hit.negated || hit.verb.passive) return null;
  const opening = openAfter(site, hit.token, hit.verb.cue, false);
  if (!opening || opening.by === 'participle') return null;
  const content = contentBehind(site, hit.token, opening, { nested: true, bare: opening.by === 'object' || opening.by === 'preposition' });
  if (!content) return null;
  return verbDraft(site, hit, {
    source: null,
    content,
    saidTo: opening.at - 1,
    confidence: 0.6,
    by: 'some-say',
  });
}

export const examples: readonly ConstructionExample[] = [
  { text: 'وهناك من يرى أن القرار متأخر.', source: null, cue: 'يرى', content: 'القرار متأخر', act: 'say', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['هناك من يعمل ليلا.'];
