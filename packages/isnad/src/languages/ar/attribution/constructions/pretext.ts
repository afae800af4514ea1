import { type Draft, draftAt, type SourceDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { mainSubject } from '../main-subject.ts';
import { nounContent } from '../noun-content.ts';
import { isNounStart } from '../noun-phrase.ts';
import type { Site } from '../sites.ts';

/** «بحجة أن», «بذريعة حماية الأشجار», «تحت ذريعة»: the reason that somebody gives, and the writer does not. */
export function readPretext(site: Site, token: number): Draft | null {
  const { reader, first, last } = site;
  const roles = reader.roles(token);
  if (!/^(حجه|ذريعه|دعوي|زعم)$/.test(roles.stem) || roles.enclitic !== '' || roles.definite || token >= last || token === first) return null;
  if (roles.preposition !== 'ب' && reader.roles(token - 1).key !== 'تحت') return null;
  const next = reader.roles(token + 1);
  const clause = next.complementiser && token + 1 < last;
  if (!clause && !(next.masdar && !(next.adjective && roles.stem === 'دعوي') && !next.attached && isNounStart(reader, token + 1)) && next.key !== 'عدم')
    return null;
  const from = clause ? token + 2 : token + 1;
  const content = nounContent(site, token, from, reader.start(from));
  if (!content) return null;
  return draftAt(site, token, {
    lemma: roles.stem,
    act: 'allege',
    source: whoGives(site, token),
    content,
    saidTo: token,
    confidence: 0.55,
    by: 'pretext',
  });
}

/** Whose reason it is: the subject of the verb before it, or who spoke before it in the sentence; nobody where the verb hides who acted. */
function whoGives(site: Site, token: number): SourceDraft | null {
  const { reader, first } = site;
  const said = site.found.findLast((draft) => draft.sentence === site.index && draft.source !== null && draft.cueFirst < token);
  if (said?.source && said.content.last < token) return { phrase: said.source.phrase, implicit: true };
  for (let at = token - 1; at > first; at--) if (reader.roles(at).functionClass === 'relative') return null;
  const subject = mainSubject(site, token);
  return subject?.headSpeaks ? { phrase: subject, implicit: true } : null;
}

export const examples: readonly ConstructionExample[] = [
  {
    text: 'منعت البلدية الحفل بحجة أن الموسيقى تزعج السكان.',
    source: 'البلدية',
    cue: 'بحجة',
    content: 'الموسيقى تزعج السكان',
    act: 'allege',
    kind: 'indirect',
    implicit: true,
  },
  { text: 'منع الفيلم بذريعة حماية الأطفال.', source: null, cue: 'بذريعة', content: 'حماية الأطفال', act: 'allege', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['بحث الحاج عن حجة مقنعة.', 'تقدمت العائلة بدعوى قضائية.'];
