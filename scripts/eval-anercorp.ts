// Names against ANERcorp (../shared/data/anercorp-dev.txt): precision, recall and F1 of whole entities over persons, places and organisations,
// by the corpus' own tokens; a token with its particle counts as the name's.
//
//   node scripts/eval-anercorp.ts [--rules]
//
// `all` is the score. `mapped` tells how much of what is missing to it is a matter of convention: before scoring, whatever the corpus says of them,
// governments, ministries, armies, police and national teams are left out of what was found (the corpus names none), a place loses the word before
// it that tells what or where it is (قطاع، جزيرة، شمال) and the epithet of a holy city (المكرمة).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from '../packages/isnad/src/analysis/world.ts';
import { createNameExamples } from '../packages/isnad/src/languages/ar/names/example-names.ts';

import { createWorld } from '../packages/isnad/src/world/index.ts';

const file = join(import.meta.dirname, '../../shared/data/anercorp-dev.txt');
const types = ['PER', 'LOC', 'ORG'] as const;
const stateKind = /^(?:government|government-body|ministry|army|security|presidency|national-team)$/;
const stateHead = /^(?:ال|لل)?(?:حكوم|وزار|جيش|شرط|منتخب|مجلس الوزراء)/;
const placeHead = /^(?:شمالي?|جنوبي?|شرقي?|غربي?|وسط|قطاع|جزيرة|جزر|بحيرة|بلاد|مطار|ميناء|مخيم|منطقة|إقليم|محافظة|ولاية|مدينة|جمهورية|نهر|جبل|مزارع)$/;
const epithet = /^(?:المكرمة|المنورة|الشريف)$/;

export interface EntityScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface AnercorpScore {
  readonly all: EntityScore;
  readonly PER: EntityScore;
  readonly LOC: EntityScore;
  readonly ORG: EntityScore;
  /** With what was found put into the corpus' convention. */
  readonly mapped: EntityScore;
  /** Right and found of every rule. */
  readonly rules: Readonly<Record<string, readonly [right: number, found: number]>>;
}

/** Null where the corpus is not there. */
export function evaluateAnercorp(): AnercorpScore | null {
  if (!existsSync(file)) return null;
  const world = createWorld();
  const examples = createNameExamples(world);
  const kindOf = createKinds(world);
  const gold = new Set<string>();
  const found: Array<{ key: string; type: string; by: string }> = [];
  const mapped: Array<{ key: string }> = [];
  for (const [index, document] of readDocuments(readFileSync(file, 'utf8')).entries()) {
    let text = '';
    const starts: number[] = [];
    const wordEnd = (token: number): number => (starts[token] ?? 0) + (document[token]?.word.length ?? 0);
    for (const { word } of document) {
      starts.push(text.length);
      text += word + (word === '.' ? '\n' : ' ');
    }
    for (const key of entitiesOf(document)) gold.add(`${index} ${key}`);
    for (const mention of examples.find(text)) {
      const first = starts.findLastIndex((start) => start <= mention.start);
      const last = starts.findLastIndex((start) => start < mention.end);
      found.push({ key: `${index} ${first} ${last} ${mention.type}`, type: mention.type, by: mention.by });
      if (mention.type === 'ORG' && (stateKind.test(kindOf(mention.entity)) || stateHead.test(text.slice(mention.start, mention.end)))) continue;
      let [from, to] = [first, last];
      if (mention.type === 'LOC') {
        while (from < to && placeHead.test(text.slice(from === first ? mention.start : starts[from], wordEnd(from)))) from++;
        while (to > from && epithet.test(document[to]?.word ?? '')) to--;
      }
      mapped.push({ key: `${index} ${from} ${to} ${mention.type}` });
    }
  }
  const rules: Record<string, [number, number]> = {};
  for (const { key, by } of found) {
    rules[by] ??= [0, 0];
    const rule = rules[by];
    rule[1]++;
    if (gold.has(key)) rule[0]++;
  }
  const of = (type: string) =>
    score(
      [...gold].filter((key) => key.endsWith(type)),
      found.filter((mention) => mention.type === type),
    );
  return {
    all: score([...gold], found),
    PER: of('PER'),
    LOC: of('LOC'),
    ORG: of('ORG'),
    mapped: score([...gold], mapped),
    rules,
  };
}

/** The kind of an entity, of the shelf or composed by one of its patterns; empty where neither tells. */
function createKinds(world: World): (entity: string) => string {
  const kinds = new Map(world.entities.map(({ id, kind }) => [id, kind]));
  const patterns = world.heads
    .filter(({ id }) => id !== '')
    .map(({ id, kind }) => ({ pattern: new RegExp(`^${id.replace(/\{(?:country|place)\}/, '.+')}$`), kind }));
  return (entity) => kinds.get(entity) ?? patterns.find(({ pattern }) => pattern.test(entity))?.kind ?? '';
}

interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** Runs of sentences, long enough that most persons are named in full in the run that speaks of them; the corpus does not part its articles. */
function readDocuments(corpus: string): TaggedWord[][] {
  const documents: TaggedWord[][] = [];
  let document: TaggedWord[] = [];
  for (const line of corpus.split('\n')) {
    const [word, tag] = line.trim().split(' ');
    if (!word || !tag || word === '\u200f') continue;
    document.push({ word, tag: tag.replace('PERS', 'PER') });
    if (word === '.' && document.length > 1_500) {
      documents.push(document);
      document = [];
    }
  }
  if (document.length > 0) documents.push(document);
  return documents;
}

/** «first last TYPE» of every entity. */
function entitiesOf(document: readonly TaggedWord[]): string[] {
  const keys: string[] = [];
  for (let first = 0; first < document.length; first++) {
    const type = document[first]?.tag.startsWith('B-') ? document[first]?.tag.slice(2) : undefined;
    if (!type || !types.some((known) => known === type)) continue;
    let last = first;
    while (document[last + 1]?.tag === `I-${type}`) last++;
    keys.push(`${first} ${last} ${type}`);
  }
  return keys;
}

function score(gold: readonly string[], found: ReadonlyArray<{ readonly key: string }>): EntityScore {
  const wanted = new Set(gold);
  const right = found.filter(({ key }) => wanted.has(key)).length;
  return { precision: right / found.length, recall: right / gold.length, f1: (2 * right) / (gold.length + found.length) };
}

if (import.meta.main) {
  const result = evaluateAnercorp();
  if (!result) console.log('skipped: ../shared/data/anercorp-dev.txt is not there');
  else {
    for (const part of ['all', ...types, 'mapped'] as const) {
      const { precision, recall, f1 } = result[part];
      console.log(`${part.padEnd(10)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
    }
    console.log('mapped: state bodies left out, places without قطاع، جزيرة، شمال before them; see the head of this file');
    if (process.argv.includes('--rules')) {
      for (const [rule, [right, count]] of Object.entries(result.rules).sort((a, b) => b[1][1] - a[1][1]))
        console.log(`${rule.padEnd(22)} ${right} of ${count}`);
    }
  }
}
