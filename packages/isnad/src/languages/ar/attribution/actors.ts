import { lossyKey } from '../../../analysis/letters.ts';
import { tokenAt } from '../../../analysis/tokens.ts';
import type { World } from '../../../analysis/world.ts';
import { isPerson, type NounPhrase } from './noun-phrase.ts';
import type { Reader } from './reader.ts';

export interface ResolvedActor {
  readonly actor: string;
  /** Whether the words name it, or its office or an earlier mention does. */
  readonly stated: boolean;
}

export type ActorResolver = (reader: Reader, phrase: NounPhrase) => ResolvedActor;

/** How many mentions back a title is looked for: keeps the cost linear. */
const farthest = 200;

interface Holder {
  readonly person: string;
  readonly from: number;
  readonly to: number;
}

const offices: Readonly<Record<string, string>> = {
  متحدثه: 'متحدث',
  ناطق: 'متحدث',
  ناطقه: 'متحدث',
  وزيره: 'وزير',
  رئيسه: 'رئيس',
  مديره: 'مدير',
  امينه: 'امين',
  سفيره: 'سفير',
  مندوبه: 'مندوب',
  عاهل: 'ملك',
  ملكه: 'ملك',
};

/**
 * Resolves who a source is: the person that it names; else whoever holds the office that it describes at the article's time, by the world's
 * roles, where exactly one does; else whom the article gave that title before; else a described identity (`described:مسؤول@russia`).
 */
export function createActorResolver(world: World): ActorResolver {
  const holders = new Map<string, Holder[]>();
  const nisbas = new Map<string, string>();
  for (const entity of world.entities) {
    for (const { role, of, from, to } of entity.roles) {
      const key = `${roleKey(role.split(' ').map((word) => lossyKey(word)))}|${of}`;
      const list = holders.get(key) ?? [];
      list.push({ person: entity.id, from: from ?? 0, to: to ?? 9999 });
      holders.set(key, list);
    }
    if (entity.kind === 'country') for (const nisba of entity.nisbas) nisbas.set(lossyKey(nisba), entity.id);
  }
  return (reader, phrase) => {
    let named: string | null = null;
    for (let token = phrase.first; token <= phrase.last; token++) {
      const mention = reader.found.mentions[reader.mention(token)];
      if (!mention) continue;
      if (isPerson(reader, token)) return { actor: mention.entity, stated: true };
      named ??= mention.entity;
    }
    const head = reader.roles(phrase.head);
    if (named !== null && reader.mention(phrase.head) >= 0) return { actor: named, stated: true };
    const holder = heldOffice(reader, phrase);
    if (holder) return { actor: holder, stated: false };
    const titled = head.definite || named !== null ? titledBefore(reader, phrase) : null;
    if (titled) return { actor: titled, stated: false };
    const human = ['official', 'officials', 'source', 'person', 'people'].includes(head.speaker ?? '');
    const described = head.stem === '' ? head.key : head.stem;
    if (named === null) return { actor: `described:${described}`, stated: true };
    return { actor: human ? `described:${described}@${named}` : named, stated: true };
  };

  /** The one who holds the described office in the article's year; null where nobody or more than one does. */
  function heldOffice(reader: Reader, phrase: NounPhrase): string | null {
    const { anchor } = reader.context;
    if (anchor === null || reader.roles(phrase.head).speaker !== 'official') return null;
    const words: string[] = [];
    let of: string | null = null;
    for (let token = phrase.head; token <= phrase.last && of === null; token++) {
      const roles = reader.roles(token);
      const mention = reader.found.mentions[reader.mention(token)];
      if (roles.mark !== '') break;
      if (mention) of = mention.entity;
      else if (token > phrase.head && nisbas.has(roles.stem.replace(/ه$/, ''))) of = nisbas.get(roles.stem.replace(/ه$/, '')) ?? null;
      else if (!/^(باسم|اسم)$/.test(roles.stem) && roles.key !== 'باسم' && roles.preposition !== 'ل') words.push(roles.stem);
    }
    if (of === null) return null;
    const year = Number(anchor.slice(0, 4));
    const found = (holders.get(`${roleKey(words)}|${of}`) ?? []).filter(({ from, to }) => from <= year && year <= to);
    const persons = new Set(found.map(({ person }) => person));
    return persons.size === 1 ? (found[0]?.person ?? null) : null;
  }
}

/** The person whom the article gave the same title before: «الجنرال فاليري …», then «الجنرال الروسي». */
function titledBefore(reader: Reader, phrase: NounPhrase): string | null {
  const { mentions } = reader.found;
  const { tokens } = reader.context;
  const title = office(reader.roles(phrase.head).stem);
  const start = reader.start(phrase.first);
  const last = lastBefore(mentions, start);
  for (let index = last; index >= Math.max(0, last - farthest); index--) {
    const mention = mentions[index];
    if (mention?.type !== 'PER' || mention.full.end - mention.full.start === mention.end - mention.start) continue;
    for (let token = tokenAt(tokens, mention.full.start); token < tokens.length && reader.start(token) < mention.full.end; token++) {
      if (reader.mention(token) === index) continue;
      if (office(reader.roles(token).stem) === title) return mention.entity;
    }
  }
  return null;
}

/** Index of the last mention that starts before an offset. */
function lastBefore(mentions: Reader['found']['mentions'], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function office(stem: string): string {
  return offices[stem] ?? stem;
}

/** An office as a key: its words without ال, feminine and masculine alike. */
function roleKey(words: readonly string[]): string {
  return words
    .map((word) => (word.startsWith('ال') && word.length > 4 ? word.slice(2) : word))
    .map((word, index) => (index === 0 ? office(word) : word))
    .filter((word) => word !== '' && word !== 'باسم')
    .join(' ');
}
