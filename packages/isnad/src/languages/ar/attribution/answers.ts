import type { Act, Attribution } from '../../../analysis/index.ts';
import { tokenAt } from '../../../analysis/tokens.ts';
import type { Reader } from './reader.ts';

const answering: ReadonlySet<Act> = new Set<Act>(['deny', 'doubt', 'decline', 'acknowledge', 'condemn']);
const answered: ReadonlySet<Act> = new Set<Act>(['allege', 'say', 'announce', 'estimate', 'affirm', 'expect', 'warn', 'deny']);
const claims =
  /^(مزاعم|زعم|ادعاءات|ادعاء|اتهامات|اتهام|تقارير|انباء|نبا|شائعات|اشاعات|معلومات|تصريحات|اقوال|روايه|امر|خبر|كلام|افتراءات|صحه|اعلانات|اعلان|ما|هجوم)$/;
const longest = 9;
const reach = 4;
/** How many statements back an answer may reach: keeps the cost linear. */
const farthest = 60;

/**
 * Links denials, doubts and admissions of something said before («هذه المزاعم», «ما أعلنته روسيا», «الأمر») to the statements that they answer: the
 * nearest earlier statement of somebody else, and those that the same speaker made in that paragraph.
 */
export function linkAnswers(reader: Reader, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, index) => {
    if (!answering.has(attribution.act) || !isAnaphoric(reader, attribution)) return attribution;
    const nearest = nearestAnswered(reader, attributions, index);
    if (nearest < 0) return attribution;
    const base = attributions[nearest] as Attribution;
    const from = Math.max(0, index - farthest);
    const answers: number[] = [];
    for (let place = from; place < index; place++) {
      const other = attributions[place] as Attribution;
      if (answered.has(other.act) && other.source?.actor === base.source?.actor && paragraph(reader, other) === paragraph(reader, base)) answers.push(place);
    }
    return { ...attribution, answers };
  });
}

/** A short content whose first noun is a claim, with a demonstrative or ال, or «ما» with a verb of saying. */
function isAnaphoric(reader: Reader, { content }: Attribution): boolean {
  const { tokens } = reader.context;
  const first = tokenAt(tokens, content.start);
  let last = first;
  while (last + 1 < tokens.length && reader.start(last + 1) < content.end) last++;
  if (last - first + 1 > longest) return false;
  let demonstrative = false;
  for (let token = first; token <= Math.min(last, first + 2); token++) {
    const roles = reader.roles(token);
    if (roles.functionClass === 'demonstrative') {
      demonstrative = true;
      if (token === last) return true;
      continue;
    }
    if (claims.test(roles.stem) && (demonstrative || roles.definite || roles.key === 'ما' || last - first <= 1)) return true;
  }
  return false;
}

function nearestAnswered(reader: Reader, attributions: readonly Attribution[], index: number): number {
  const answer = attributions[index] as Attribution;
  const wanted = saidBy(reader, answer);
  let nearest = -1;
  for (let place = index - 1; place >= Math.max(0, index - farthest); place--) {
    const other = attributions[place] as Attribution;
    if (paragraph(reader, answer) - paragraph(reader, other) > reach && wanted === null) break;
    if (!answered.has(other.act) || (other.source !== null && other.source.actor === answer.source?.actor)) continue;
    if (wanted !== null && other.source?.actor === wanted) return place;
    if (nearest < 0) nearest = place;
  }
  return nearest;
}

/** «ما أعلنته روسيا», «الاتهامات الروسية»: whose claim the content says that it is. */
function saidBy(reader: Reader, { content }: Attribution): string | null {
  const { tokens } = reader.context;
  for (let token = tokenAt(tokens, content.start); token < tokens.length && reader.start(token) < content.end; token++) {
    const mention = reader.found.mentions[reader.mention(token)];
    if (mention) return mention.entity;
  }
  return null;
}

function paragraph(reader: Reader, { cue }: Attribution): number {
  const sentence = reader.context.sentenceOf[tokenAt(reader.context.tokens, cue.start)] ?? -1;
  return reader.context.sentences[sentence]?.paragraph ?? 0;
}
