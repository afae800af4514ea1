import { classOf, LetterClass } from '../../../analysis/letters.ts';
import type { World, WorldEntity } from '../../../analysis/world.ts';
import type { NameForm, NameForms } from './name-forms.ts';
import { Part } from './name-part.ts';
import { NameFlag } from './name-table.ts';
import type { NameWord } from './name-word.ts';
import { type Candidate, has, type NameReading } from './reading.ts';
import { isIndefiniteAccusative, lastLetter } from './surface.ts';
import { trimName } from './trim-name.ts';

/** A name of the shelf in a text. */
export interface GazetteerHit extends Candidate {
  readonly grade: number;
}

/** Every name of the shelf in the text, as it is written there or in another spelling of the same sounds; also those inside others. */
export function findShelfNames(reading: NameReading, world: World, names: NameForms): GazetteerHit[] {
  const hits: GazetteerHit[] = [];
  const { context } = reading;
  let teh: boolean | null = null;
  // Writers who keep ة and ه apart mean the pronoun by «حديثه».
  const writesTeh = (): boolean => {
    teh ??= context.article.text.includes('ة');
    return teh;
  };
  for (const { first, last, entry, reading: at } of context.phrases) {
    if (entry.shelf !== 'world' || context.chrome[first]) continue;
    const form = names.forms[entry.index] as NameForm;
    const type = context.tokens.types.get(context.tokens.type[first] as number);
    const cut = type.readings[at]?.cut ?? 0;
    if (first === last) {
      const isListed = cut === 1 && form.text !== '' && hits.at(-1)?.type === 'LOC' && hits.at(-1)?.last === first - 1 && type.text.startsWith('و');
      if (at > 0 && !isListed && (type.readings[0]?.classes !== 0 || has(reading, first, Part.grammar))) continue;
      if (addsHamza(type.text, cut, form.text) || (form.text.endsWith('ة') && lastLetter(type.text) === 'ه' && writesTeh())) continue;
    }
    push(first, last, form, cut, 'shelf');
  }
  const exact = hits.length;
  for (let first = 0; first < reading.length; first++) {
    const flags = reading.flags[first] as number;
    if (!(flags & NameFlag.beginsSpelled) || context.chrome[first]) continue;
    if (!(flags & NameFlag.spelledAlone)) {
      const after = reading.next(first);
      if (after < 0 || !((reading.flags[after] as number) & NameFlag.spelledOn)) continue;
    }
    const word = reading.words[first] as NameWord;
    let node = names.step(0, names.keyId(word.key));
    let last = first;
    while (node >= 0) {
      const form = names.spelled(node);
      if (form >= 0 && (last > first || word.parts & Part.unknown) && !isExact(first, last)) {
        push(first, last, names.forms[form] as NameForm, word.cut, 'shelf-spelling');
      }
      const next = reading.next(last);
      if (next < 0 || (reading.words[next] as NameWord).cut > 0) break;
      node = names.step(node, names.keyId((reading.words[next] as NameWord).key));
      last = next;
    }
  }
  return hits;

  function isExact(first: number, last: number): boolean {
    for (let at = 0; at < exact; at++) if (hits[at]?.first === first && hits[at]?.last === last) return true;
    return false;
  }

  function push(first: number, last: number, form: NameForm, cut: number, by: string): void {
    const entity = world.entities[form.entity] as WorldEntity;
    const strength = 50 - form.grade * 10 - (by === 'shelf' ? 0 : 5);
    const [from, to] = last > first ? trimName(reading, entity, form, first, last) : [first, last];
    const { tokens } = context;
    const start = (tokens.start[from] as number) + (from === first ? cut : 0);
    hits.push({
      first: from,
      last: to,
      start,
      end: tokens.end[to] as number,
      type: entity.type,
      entity: entity.id,
      index: form.entity,
      strength,
      by,
      grade: form.grade,
    });
  }
}

/** Whether a word writes a hamza within that the name does not have, or ends in the indefinite ـًا: «كأساس» is not «كاساس». */
function addsHamza(surface: string, cut: number, name: string): boolean {
  if (isIndefiniteAccusative(surface)) return true;
  const head = surface.charCodeAt(cut);
  if ((head === 0x622 && (name.charCodeAt(0) === 0x623 || name.charCodeAt(0) === 0x625)) || (head === 0x623 && name.charCodeAt(0) === 0x622)) return true;
  for (let i = cut + 1, k = 1; i < surface.length && k < name.length; i++, k++) {
    const unit = surface.charCodeAt(i);
    if (classOf[unit] === LetterClass.mark) {
      k--;
      continue;
    }
    if ((unit === 0x623 || unit === 0x625) && name.charCodeAt(k) === 0x627) return true;
  }
  return false;
}
