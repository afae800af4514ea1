import type { WorldEntity } from '../../../analysis/world.ts';
import type { NameForm } from './name-forms.ts';
import { Part } from './name-part.ts';
import type { NameWord } from './name-word.ts';
import { has, type NameReading } from './reading.ts';
import { wordSet } from './word-set.ts';

const told = wordSet('toldHead');
const places = wordSet('leftOutPlace');
/** Ranks that belong to the name. */
const inName = new Set(['بابا', 'انبا']);
const trimmed = /agency|newspaper|channel|site|magazine|platform|radio|outlet|broadcaster|armed-group|company|club|carmaker|tech|airline/;

/**
 * The name without the head that says what it is and the nisba that says whose: «صحيفة الاتحاد الإماراتية» → «الاتحاد», «مدينة دارة» → «دارة».
 */
export function trimName(reading: NameReading, entity: WorldEntity, form: NameForm, first: number, last: number): [number, number] {
  const head = reading.words[first] as NameWord;
  if (entity.type === 'PER')
    return has(reading, first, Part.honorific) && has(reading, first, Part.definite) && !inName.has(head.stem) ? [first + 1, last] : [first, last];
  if (head.parts & Part.definite) return [first, withoutNisba(reading, entity, form, first, last)];
  if (entity.type === 'ORG' && told.has(head.stem) && form.bare) return [first + 1, withoutNisba(reading, entity, { ...form, own: false }, first + 1, last)];
  if (entity.type === 'LOC') return places.has(head.stem) && !/^(city-part|economic)/.test(entity.kind) && form.bare ? [first + 1, last] : [first, last];
  const isTold = told.has(head.stem);
  if (!isTold || has(reading, first + 1, Part.nisba | Part.orgAdjective)) return [first, withoutNisba(reading, entity, form, first, last)];
  return [first + 1, withoutNisba(reading, entity, { ...form, own: false }, first + 1, last)];
}

function withoutNisba(reading: NameReading, entity: WorldEntity, form: NameForm, first: number, last: number): number {
  if (!trimmed.test(entity.kind) || form.own) return last;
  const isOfNews = has(reading, first, Part.mediaHead) && ['انباء', 'صحافه'].includes(reading.words[first + 1]?.stem ?? '');
  let to = last;
  while (!isOfNews && to > first && isWhose(reading, to)) to--;
  return has(reading, to, Part.mediaHead) ? last : to;
}

/** «الإيطالية», «الكورية الجنوبية», «الإرهابي»; «القدس العربي» is a name. */
function isWhose(reading: NameReading, token: number): boolean {
  const { parts, stem } = reading.words[token] as NameWord;
  if (!(parts & Part.definite)) return false;
  if (stem === 'ارهابي' || (parts & Part.nisba && !(parts & Part.orgAdjective))) return true;
  return /^(?:شمالي|جنوبي)ه?$/.test(stem) && has(reading, token - 1, Part.nisba);
}
