import { contentBehind } from '../content.ts';
import { type Draft, draftAt } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import type { Site } from '../sites.ts';

/** «من المتوقع أن», «ومن المرجح أن»: an expectation that nobody is named for. */
export function readImpersonal(site: Site, token: number): Draft | null {
  const { reader, last } = site;
  const roles = reader.roles(token);
  if (!/^(المتوقع|المرجح)$/.test(roles.key) || token <= site.first || reader.roles(token - 1).preposition !== 'من') return null;
  let at = token + 1;
  while (at <= last && (reader.timex(at) >= 0 || /^(ايضا|كذلك|الان)$/.test(reader.roles(at).key))) at++;
  if (at >= last) return null;
  const clause = reader.roles(at).complementiser;
  if (!clause && !isAwaited(site, at)) return null;
  const first = clause ? at + 1 : at;
  const content = contentBehind(site, token, { first });
  if (!content) return null;
  return draftAt(site, token, {
    lemma: 'متوقع',
    act: 'expect',
    source: null,
    content,
    saidTo: token - 1,
    confidence: 0.5,
    by: 'impersonal',
  });
}

/** «من المتوقع وصول الوفد», «من المرجح حدوثه»: a verbal noun that is no adverb and carries no preposition. */
function isAwaited({ reader }: Site, token: number): boolean {
  const roles = reader.roles(token);
  return roles.masdar && !roles.attached && !roles.joined && roles.preposition === '' && roles.functionClass === '' && reader.mention(token) < 0;
}

export const examples: readonly ConstructionExample[] = [
  { text: 'ومن المتوقع أن تنخفض أسعار الشقق.', source: null, cue: 'المتوقع', content: 'تنخفض أسعار الشقق', act: 'expect', kind: 'indirect' },
  { text: 'ومن المتوقع وصول الباخرة مساء الغد.', source: null, cue: 'المتوقع', content: 'وصول الباخرة مساء الغد', act: 'expect', kind: 'indirect' },
  { text: 'من المرجح أن يتأخر القطار.', source: null, cue: 'المرجح', content: 'يتأخر القطار', act: 'expect', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['سجل الفريق الهدف المتوقع.', 'من المتوقع عادة في هذا الفصل مطر قليل.'];
