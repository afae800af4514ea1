import type { CueEntry } from './lexicon.ts';
import { isComma, isNounStart, type NounPhrase } from './noun-phrase.ts';
import { isObjectPronoun } from './object-pronoun.ts';
import type { Opening } from './opening-at.ts';
import { prepositionName } from './preposition-name.ts';
import type { Reader } from './reader.ts';

/** What is explained or disclosed: how, why, what of it. */
export const matters = /^(كيفيه|اهميه|سبب|اسباب|اليه|اليات|طريقه|طرق|تفاصيل|ملابسات|جوانب|مدي|حقيقه|ضروره|خطوره|خطوات|اهداف|ابعاد|دوافع|دواعي|مزايا|مراحل)$/;

export function isGod(reader: Reader, token: number): boolean {
  return /^(الله|المولي|الباري|العلي|اللهم)$/.test(reader.roles(token).key);
}

/** A verbal noun without an article after a study, a report or figures; what pictures show, nobody says. */
function isFinding(reader: Reader, head: number, at: number): boolean {
  const document = reader.roles(head);
  const roles = reader.roles(at);
  if (document.speaker !== 'document' || /^(صور|صوره|لقطات|لقطه|فيديو|فيديوهات|شريط|مقطع|مقاطع|تسجيل|تسجيلات|مشاهد)$/.test(document.stem)) return false;
  return roles.masdar && !roles.attached && !roles.definite && reader.mention(at) < 0;
}

/** The object of a cue that takes one: after the subject, or right after the cue where the subject stands before it or is left out. */
export function openObject(reader: Reader, at: number, limit: number, cue: CueEntry, subject: NounPhrase | null): Opening | null {
  const roles = reader.roles(at);
  const takes = cue.takes;
  if (roles.mark !== '' && reader.closing(at) < 0) return null;
  if (
    !isNounStart(reader, at) &&
    reader.closing(at) < 0 &&
    !(roles.masdar && !roles.attached) &&
    roles.key !== 'ما' &&
    !/^ايه?$/.test(roles.key) &&
    !isObjectPronoun(reader, at) &&
    roles.functionClass !== 'demonstrative'
  )
    return null;
  if (roles.joined && reader.mention(at) < 0) return null;
  if (takes.includes('matter') && matters.test(roles.stem)) return { by: 'object', first: at, start: reader.start(at), subject, at };
  if (takes.includes('prayer') && isGod(reader, at)) {
    for (let token = at + 1; token <= Math.min(limit, at + 4); token++)
      if (reader.roles(token).complementiser) return { by: 'object', first: at, start: reader.start(at), subject, at };
  }
  // «أظهرت دراسة ارتفاع …»: what a document finds.
  if (takes.includes('finding') && subject && isFinding(reader, subject.head, at)) return { by: 'object', first: at, start: reader.start(at), subject, at };
  if (takes.includes('object')) return { by: 'object', first: at, start: reader.start(at), subject, at };
  if (takes.includes('as') || takes.includes('as-object')) {
    for (let token = at + 1; token <= Math.min(limit, at + 40); token++) {
      const next = reader.roles(token);
      if (next.verbs.length > 0 && next.joined) break;
      if ((next.complementiser && next.preposition === '' && next.bestClitics & 4) || next.key.startsWith('بان'))
        return { by: 'as', first: at, start: reader.start(at), subject, at };
      if (next.preposition === 'ب' || (takes.includes('as') && next.preposition === 'ك')) return { by: 'as', first: at, start: reader.start(at), subject, at };
      if (takes.includes('as-object') && reader.closing(token) >= 0) return { by: 'as', first: at, start: reader.start(at), subject, at };
      if (takes.includes('as-object') && token > at + 1 && next.adjective && !next.definite && next.mark === '' && reader.roles(token - 1).definite)
        return { by: 'as', first: at, start: reader.start(at), subject, at };
    }
    return null;
  }
  for (const take of takes) {
    if (!take.startsWith('object+')) continue;
    const wanted = take.slice(7);
    for (let token = at; token <= Math.min(limit, at + 30); token++) {
      const next = reader.roles(token);
      if (next.verbs.length > 0 && next.joined) break;
      if (isComma(next.mark) && wanted !== 'ب' && token > at + 12) break;
      if (wanted === 'مسؤولية' ? /^(ال)?(مسؤوليه|مسووليه|مسئوليه)$/.test(next.stem) : token > at && prepositionName(next.preposition) === wanted)
        return { by: 'object', first: at, start: reader.start(at), subject, at };
      // «توعد خصومه برد قاس»: the preposition that another reading has not.
      if (wanted === 'ب' && token > at && next.baCut > 0 && next.preposition === '' && next.masdar)
        return { by: 'object', first: at, start: reader.start(at), subject, at };
    }
  }
  if (takes.includes('من+object')) return null;
  return null;
}
