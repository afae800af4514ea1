import { contentBehind } from '../content.ts';
import { type Draft, draftAt } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import type { Site } from '../sites.ts';

/** «وجهت المجموعات أصابع الاتهام إلى …», «ألقى باللوم على …», «حمّل فلانا المسؤولية»: fixed phrases of accusing. */
export function readBlame(site: Site, token: number): Draft | null {
  const { reader, first, last } = site;
  const roles = reader.roles(token);
  const fingers = roles.key === 'اصابع' && token < last && /^(الاتهام|اتهام)$/.test(reader.roles(token + 1).key);
  const blame = /^(باللوم|اللوم|باللائمه|اللائمه|بالمسووليه|بالمسؤوليه)$/.test(roles.key);
  if (!fingers && !blame) return null;
  const cueLast = fingers ? token + 1 : token;
  const to = cueLast + 1;
  if (to >= last) return null;
  const next = reader.roles(to);
  if (!['الي', 'علي', 'نحو', 'ل', 'صوب'].includes(next.preposition)) return null;
  const source = subjectOf(site, token, first);
  if (!source) return null;
  const from = next.attached ? to : to + 1;
  const content = contentBehind(site, token, { first: from, start: reader.start(from) + (next.attached ? next.cut : 0) }, { nested: true });
  if (!content) return null;
  return draftAt(site, token, {
    cueLast,
    lemma: fingers ? 'أصابع الاتهام' : 'ألقى اللوم',
    act: 'allege',
    source: { phrase: source, implicit: false },
    content,
    saidTo: to,
    confidence: 0.7,
    by: 'blame',
  });
}

/** The subject of the verb that governs the phrase: وجه، أشار، ألقى، أنحى within the words before it. */
function subjectOf(site: Site, token: number, first: number): NounPhrase | null {
  const { reader } = site;
  for (let at = token - 1; at >= Math.max(first, token - 12); at--) {
    const roles = reader.roles(at);
    if (!/(وجه|القي|القت|وجهت|توجه|يوجه|تلقي|يلقي|انحي|انحت|اشار|اشارت|رفع|وجهوا|القوا)$/.test(roles.key) || reader.mention(at) >= 0) continue;
    const after = at + 1 < token && isNounStart(reader, at + 1) ? nounPhraseAfter(reader, at + 1, token - 1, false) : null;
    if (after?.speaks) return after;
    return nounPhraseBefore(reader, at, first);
  }
  return null;
}

export const examples: readonly ConstructionExample[] = [
  { text: 'وجه النواب أصابع الاتهام إلى شركة الكهرباء.', source: 'النواب', cue: 'أصابع الاتهام', content: 'شركة الكهرباء', act: 'allege', kind: 'indirect' },
  { text: 'ألقى الحارس باللوم على زملائه.', source: 'الحارس', cue: 'باللوم', content: 'زملائه', act: 'allege', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['أصابع الطفل صغيرة.', 'لم يشعر باللوم.'];
