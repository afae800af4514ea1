import { readContent } from '../content.ts';
import type { Draft, Hit } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { openAfter } from '../opening.ts';
import { isSome, type Site } from '../sites.ts';

/** «هناك من يرى أن», «ومنهم من يتوقع», «ثمة من يقول إن»: some say so, and the text does not name them. */
export function readSomeSay(site: Site, hit: Extract<Hit, { form: 'verb' }>): Draft | null {
  const { reader } = site;
  if (!isSome(site, hit.token) || hit.negated || hit.verb.passive) return null;
  const opening = openAfter(site, hit.token, hit.verb.cue, false);
  if (!opening || opening.by === 'participle') return null;
  const content = readContent(site, opening.first, opening.start, {
    depth: reader.depth(hit.token),
    byMark: opening.by === 'quote' || opening.by === 'colon',
    isBreak: (token) => token > opening.first && site.isBreak(token),
    nested: true,
    bare: opening.by === 'object' || opening.by === 'preposition',
  });
  if (!content) return null;
  return {
    cueFirst: hit.token,
    cueLast: hit.token,
    lemma: hit.verb.cue.lemma,
    act: hit.verb.cue.act,
    source: null,
    content,
    via: [],
    saidFrom: hit.token,
    saidTo: opening.at - 1,
    confidence: 0.6,
    by: 'some-say',
    entry: hit.verb.cue,
    sentence: site.index,
  };
}

export const examples: readonly ConstructionExample[] = [
  { text: 'وهناك من يرى أن القرار متأخر.', source: null, cue: 'يرى', content: 'القرار متأخر', act: 'say', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['هناك من يعمل ليلا.'];
