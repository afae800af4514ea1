import { agrees, inSentence } from '../antecedents.ts';
import { contentBehind } from '../content.ts';
import { type Draft, draftAt, type Hit, type SourceDraft } from '../draft.ts';
import type { ConstructionExample } from '../example.ts';
import { mainSubject } from '../main-subject.ts';
import type { Site } from '../sites.ts';

type ParticipleHit = Extract<Hit, { form: 'participle' }>;

/** «، مضيفا أن …»: a participle that shares the subject of the sentence's verb. */
export function readParticiple(site: Site, hit: ParticipleHit): Draft | null {
  const { opening, participle } = hit;
  if (!opening) return null;
  const source = sharedSource(site, hit);
  if (!source) return null;
  const content = contentBehind(site, hit.token, opening);
  if (!content) return null;
  const previous = site.found.at(-1);
  const leading = previous?.sentence === site.index ? previous : null;
  return draftAt(site, hit.token, {
    lemma: participle.cue.lemma,
    act: participle.cue.act,
    source,
    content,
    via: leading?.via ?? [],
    saidFrom: leading?.saidFrom ?? site.first,
    saidTo: leading?.saidTo ?? hit.token,
    confidence: 0.85,
    by: 'participle',
    entry: participle.cue,
  });
}

/** The source of the statement that the participle hangs on; without one, the subject of the sentence's own verb. */
function sharedSource(site: Site, hit: ParticipleHit): SourceDraft | null {
  const { participle } = hit;
  const here = inSentence(site, hit.token, participle);
  const told = site.found.findLast((draft) => draft.source?.phrase === here)?.source;
  if (told) return told;
  if (here) return { phrase: here, implicit: false };
  const subject = mainSubject(site, hit.token);
  if (subject && agrees(participle, subject)) return { phrase: subject, implicit: false };
  const last = site.found.findLast((draft) => draft.source !== null)?.source;
  if (last) return last;
  const remembered = site.speakers.resolve(participle, site.sentence.paragraph);
  if (remembered) return { phrase: remembered, implicit: true };
  return subject ? { phrase: subject, implicit: false } : null;
}

export const examples: readonly ConstructionExample[] = [
  {
    text: 'قال الصياد إن البحر هائج، مضيفا أن القوارب عادت مبكرا.',
    source: 'الصياد',
    cue: 'مضيفا',
    content: 'القوارب عادت مبكرا',
    act: 'say',
    kind: 'indirect',
  },
];
/** Sentences in which there is no statement. */
export const refuses: readonly string[] = ['كان الشارع مزدحما.', 'بقي المتهم مضيفا في الطائرة عشر سنوات.'];
