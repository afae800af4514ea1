import type { Act } from '../../../../analysis/index.ts';
import { contentBehind } from '../content.ts';
import { type Draft, type VerbHit, verbDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter } from '../noun-phrase.ts';
import type { Site } from '../sites.ts';
import { sourceOf } from '../subject.ts';

/** What is offered, and what offering it does. */
const offered: Readonly<Record<string, Act>> = {
  تعازي: 'say',
  تعازيه: 'say',
  عزاء: 'say',
  مواساه: 'say',
  تعزيه: 'say',
  شكر: 'praise',
  شكره: 'praise',
  تحيه: 'praise',
  تحياته: 'praise',
  تحيات: 'praise',
  تهانيه: 'praise',
  تهانيها: 'praise',
  تبريكاته: 'praise',
  امتنان: 'praise',
  تقدير: 'praise',
  تهاني: 'praise',
  تهنئه: 'praise',
  تبريكات: 'praise',
  اعتذار: 'acknowledge',
};

/** «تقدم بخالص العزاء», «قدم تعازيه», «أعرب عن شكره»: condolence, thanks and apology offered with a light verb. */
export function readCourtesy(site: Site, hit: VerbHit): Draft | null {
  const { reader, last } = site;
  const { lemma } = hit.verb.cue;
  if (!['تقدم', 'قدم', 'وجه', 'بعث', 'رفع', 'أرسل', 'أزجى'].includes(lemma) || hit.negated || hit.verb.passive) return null;
  for (let token = hit.token + 1; token <= Math.min(last, hit.token + 14); token++) {
    const roles = reader.roles(token);
    if (roles.mark !== '' || roles.complementiser) return null;
    const before = reader.roles(token - 1);
    const act = offered[roles.stem];
    if (!act) continue;
    const first = token - 1 > hit.token && (before.attached || /^(خالص|احر|صادق|بالغ|جزيل|عميق|وافر|عظيم)$/.test(before.stem)) ? token - 1 : token;
    const source = sourceOf(site, { ...hit, opening: null }, true);
    const subject = source === 'none' ? null : source;
    const named = subjectAfter(site, hit.token + 1, first) ?? subject;
    if (!named) return null;
    const start = reader.start(first) + (reader.roles(first).attached ? reader.roles(first).cut : 0);
    const content = contentBehind(site, hit.token, { first, start }, { nested: false, bare: true });
    if (!content) return null;
    return verbDraft(site, hit, {
      act,
      source: named,
      content,
      saidTo: first - 1,
      confidence: 0.7,
      by: 'courtesy',
    });
  }
  return null;
}

function subjectAfter(site: Site, from: number, to: number): { phrase: NounPhrase; implicit: false } | null {
  if (from >= to || !isNounStart(site.reader, from)) return null;
  const phrase = nounPhraseAfter(site.reader, from, to - 1, true);
  return phrase?.speaks ? { phrase, implicit: false } : null;
}

export const examples: readonly ConstructionExample[] = [
  {
    text: 'تقدم وزير الداخلية بأحر التعازي لأسر رجال الإطفاء.',
    source: 'وزير الداخلية',
    cue: 'تقدم',
    content: 'أحر التعازي لأسر رجال الإطفاء',
    act: 'say',
    kind: 'indirect',
  },
  { text: 'قدم رئيس النادي اعتذاره للجماهير.', source: 'رئيس النادي', cue: 'قدم', content: 'اعتذاره للجماهير', act: 'acknowledge', kind: 'indirect' },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['تقدم الفريق في ترتيب الدوري.', 'قدم المطعم وجبة مجانية للطلاب.'];
