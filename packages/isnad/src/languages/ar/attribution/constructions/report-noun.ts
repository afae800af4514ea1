import { readContent } from '../content.ts';
import type { Draft } from '../draft.ts';
import { prepositionName } from '../opening.ts';
import type { Site } from '../sites.ts';

/** «مزاعم باستعمال…», «مخاوف من أن…»: a noun of report whose content a clause or a verbal noun gives, and nobody is named. */
export function readReportNoun(site: Site, token: number): Draft | null {
  const { reader, last } = site;
  const roles = reader.roles(token);
  if (roles.enclitic !== '') return null;
  for (const { noun } of roles.nouns) {
    if (!noun.null) continue;
    let at = token + 1;
    while (
      at <= last &&
      reader.roles(at).mark === '' &&
      reader.roles(at).adjective &&
      !reader.roles(at).attached &&
      reader.roles(at).definite === roles.definite &&
      reader.mention(at) < 0
    )
      at++;
    if (at > last) return null;
    const next = reader.roles(at);
    const name = prepositionName(next.preposition);
    if (next.preposition === '' || !noun.takes.includes(name) || next.pronominal) continue;
    const inner = next.attached ? at : at + 1;
    if (inner > last) continue;
    const word = reader.roles(inner);
    const clause = word.complementiser;
    if (!clause && !(word.masdar && ['allege', 'expect', 'demand', 'pledge'].includes(noun.act) && ['ب', 'من'].includes(name))) continue;
    const first = clause ? inner + 1 : inner;
    if (first > last) continue;
    const start = !clause && next.attached ? reader.start(inner) + next.cut : reader.start(first);
    const content = readContent(site, first, start, {
      depth: reader.depth(token),
      byMark: false,
      isBreak: (one) => one > first && site.isBreak(one),
      nested: true,
    });
    if (!content) continue;
    return {
      cueFirst: token,
      cueLast: token,
      lemma: noun.noun,
      act: noun.act,
      source: null,
      content,
      via: [],
      saidFrom: token,
      saidTo: token - 1,
      confidence: 0.5,
      by: 'report-noun',
      entry: noun,
      sentence: site.index,
    };
  }
  return null;
}
