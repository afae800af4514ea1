import { skipAdverbial } from '../adverbial.ts';
import { contentBehind } from '../content.ts';
import { type Draft, type VerbHit, verbDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isComma, isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../noun-phrase.ts';
import type { Reader } from '../reader.ts';
import type { Site } from '../sites.ts';
import { sourceOf } from '../subject.ts';

const comment = /^(تعليق|افصاح|كشف|ادلاء|اجابه|رد|خوض|حديث|تاكيد|نفي|تقديم|ذكر|تحديد)$/;
const claims = /^(اتهام|اتهامات|ادعاء|ادعاءات|مزاعم|تقارير|انباء|شائعات|صور|روايه|روايات|تصريحات|اقوال|معلومات|افتراءات|اكاذيب)$/;
const refused = new RegExp(`${comment.source}|${claims.source}`);

/** «رفض المتحدث التعليق», «امتنع عن الرد», «رفض نفي التقارير» (decline); «رفضت الوزارة هذه الاتهامات» (deny). */
export function readRefusal(site: Site, hit: VerbHit): Draft | null {
  const { reader, first, last } = site;
  if (!['رفض', 'امتنع'].includes(hit.verb.cue.lemma) || hit.negated || hit.verb.passive) return null;
  let at = hit.token + 1;
  let subject: NounPhrase | null = null;
  for (let guard = 0; guard < 12 && at <= last; guard++) {
    const roles = reader.roles(at);
    if (roles.key === 'عن' || reader.closing(at) > at || roles.functionClass === 'demonstrative') {
      at++;
      continue;
    }
    // «رفض فلان، مدير الشركة، اتهامات»: what is refused stands behind the comma.
    if (subject && isComma(roles.mark) && at < last && refused.test(reader.roles(at + 1).stem) && !reader.roles(at + 1).joined) {
      at++;
      continue;
    }
    if (comment.test(roles.stem) && (roles.definite || roles.masdar || roles.nominal)) break;
    if (claims.test(roles.stem)) break;
    const next = skipAdverbial(reader, at, last, ['عن']);
    if (next > at && reader.mention(at) < 0) {
      at = next;
      continue;
    }
    if (subject || !isNounStart(reader, at)) return null;
    const phrase = nounPhraseAfter(reader, at, last, true);
    if (!phrase) return null;
    subject = upToRefused(reader, phrase);
    at = subject.last + 1;
  }
  if (at > last) return null;
  const object = reader.roles(at);
  const declines = comment.test(object.stem);
  if (!declines && !claims.test(object.stem)) return null;
  const found = subject ? { phrase: subject, implicit: false } : sourceOf(site, { ...hit, opening: null }, true);
  const before = found === 'none' || !found ? nounPhraseBefore(reader, hit.token, first) : null;
  const source = found === 'none' || !found ? before && { phrase: before, implicit: false } : found;
  if (!source?.phrase.speaks) return null;
  const denies = object.stem === 'نفي' || object.stem === 'تاكيد';
  const from = denies && at + 1 <= last ? at + 1 : reader.closing(at - 1) > at ? at - 1 : at;
  const content = contentBehind(site, hit.token, { first: from }, { nested: !declines });
  if (!content) return null;
  return verbDraft(site, hit, {
    cueLast: denies ? at : hit.token,
    act: declines ? 'decline' : 'deny',
    source,
    content,
    saidTo: at - 1,
    confidence: 0.85,
    by: 'refusal',
  });
}

/** «رفضت الشرطة "تقديم تعليق"»: what is refused, in marks or behind a comma, is no name of the subject's. */
function upToRefused(reader: Reader, phrase: NounPhrase): NounPhrase {
  for (let token = phrase.head + 2; token <= phrase.last; token++)
    if (reader.roles(token - 1).mark !== '' && refused.test(reader.roles(token).stem)) return { ...phrase, last: token - 2 };
  return phrase;
}

export const examples: readonly ConstructionExample[] = [
  {
    text: 'رفضت متحدثة باسم المصرف التعليق على الخبر.',
    source: 'متحدثة باسم المصرف',
    cue: 'رفضت',
    content: 'التعليق على الخبر',
    act: 'decline',
    kind: 'indirect',
  },
  {
    text: 'رفضت شرطة المدينة "التعليق على الحادث"، عند سؤالها عنه.',
    source: 'شرطة المدينة',
    cue: 'رفضت',
    content: 'التعليق على الحادث',
    act: 'decline',
    kind: 'direct',
  },
  {
    text: 'رفض سامي حداد، مدير المصنع، اتهامات بتلويث النهر.',
    source: 'سامي حداد، مدير المصنع',
    cue: 'رفض',
    content: 'اتهامات بتلويث النهر',
    act: 'deny',
    kind: 'indirect',
  },
  { text: 'امتنع الحارس عن الرد على الأسئلة.', source: 'الحارس', cue: 'امتنع', content: 'الرد على الأسئلة', act: 'decline', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['رفض الحصان القفز فوق الحاجز.', 'رفض المجلس مشروع القانون.', 'امتنع الطفل عن الطعام.'];
