import type { SourceDraft } from './draft.ts';
import { isNounStart, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts';
import type { Site } from './sites.ts';

/** Verbs that do nothing but carry a noun of report: أطلق تحذيرا، وجه نداء، قطع وعدا، أبدى شكوكا، جدد دعوته. */
const light =
  /^[وفسل]{0,2}(وجه|وجهت|وجهوا|يوجه|توجه|اطلق|اطلقت|اطلقوا|يطلق|تطلق|اصدر|اصدرت|اصدروا|يصدر|تصدر|قدم|قدمت|قدموا|يقدم|تقدم|قطع|قطعت|يقطع|ابدي|ابدت|ابدوا|يبدي|تبدي|ارسل|ارسلت|يرسل|بعث|بعثت|شن|شنت|يشن|جدد|جددت|جددوا|يجدد|تجدد|كرر|كررت|كرروا|يكرر|تكرر|اعلن|اعلنت|نشر|نشرت|اعطي|اعطت|قطعوا)$/;

/** Who does what a light verb before the noun says: the phrase between them, or the one before the verb. Null where no light verb stands there. */
export function lightSubject(site: Site, token: number): SourceDraft | null {
  const { reader, first } = site;
  if (token > first && reader.roles(token - 1).preposition !== '' && !reader.roles(token - 1).attached && !reader.roles(token - 1).pronominal) return null;
  for (let at = token - 1; at >= Math.max(first, token - 12); at--) {
    const roles = reader.roles(at);
    if (roles.mark === '.' || roles.complementiser) return null;
    if (reader.mention(at) >= 0 || !light.test(roles.key)) continue;
    const phrase = subjectOf(site, at, token);
    return phrase ? { phrase, implicit: false } : null;
  }
  return null;
}

function subjectOf(site: Site, verb: number, to: number): NounPhrase | null {
  const { reader, first } = site;
  const after = verb + 1 < to && isNounStart(reader, verb + 1) ? nounPhraseAfter(reader, verb + 1, to - 1, true) : null;
  if (after?.headSpeaks) return after;
  const before = reader.roles(verb).joined ? null : nounPhraseBefore(reader, verb, first);
  return before?.headSpeaks ? before : null;
}
