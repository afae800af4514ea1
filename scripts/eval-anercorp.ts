// Names against ANERcorp (../shared/data/anercorp-dev.txt): precision, recall and F1 of whole entities over persons, places and organisations,
// by the corpus' own tokens; a token with its particle counts as the name's.
//
//   node scripts/eval-anercorp.ts [--rules]
//
// The corpus names no state body (وزارة الدفاع الروسية, الجيش, الحكومة): `ofItsKind` leaves such mentions out of what was found.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNameExamples } from '../packages/isnad/src/languages/ar/names/example-names.ts';
import { createWorld } from '../packages/isnad/src/world/index.ts';

const file = join(import.meta.dirname, '../../shared/data/anercorp-dev.txt');
const types = ['PER', 'LOC', 'ORG'] as const;
const composed = /^(?:composed|construct|council)/;

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
  /** Without mentions of bodies that the corpus does not annotate. */
  readonly ofItsKind: EntityScore;
  /** Right and found of every rule. */
  readonly rules: Readonly<Record<string, readonly [right: number, found: number]>>;
}

/** Null where the corpus is not there. */
export function evaluateAnercorp(): AnercorpScore | null {
  if (!existsSync(file)) return null;
  const examples = createNameExamples(createWorld());
  const gold = new Set<string>();
  const found: Array<{ key: string; type: string; by: string }> = [];
  for (const [index, document] of readDocuments(readFileSync(file, 'utf8')).entries()) {
    let text = '';
    const starts: number[] = [];
    for (const { word } of document) {
      starts.push(text.length);
      text += word + (word === '.' ? '\n' : ' ');
    }
    for (const key of entitiesOf(document)) gold.add(`${index} ${key}`);
    for (const mention of examples.find(text)) {
      const first = starts.findLastIndex((start) => start <= mention.start);
      const last = starts.findLastIndex((start) => start < mention.end);
      found.push({ key: `${index} ${first} ${last} ${mention.type}`, type: mention.type, by: mention.by });
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
    ofItsKind: score(
      [...gold],
      found.filter(({ key, by }) => gold.has(key) || !composed.test(by)),
    ),
    rules,
  };
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
    for (const part of ['all', ...types, 'ofItsKind'] as const) {
      const { precision, recall, f1 } = result[part];
      console.log(`${part.padEnd(10)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
    }
    console.log('ofItsKind: without state bodies (وزارة الدفاع، الحكومة، الجيش), which this product names and the corpus does not');
    if (process.argv.includes('--rules')) {
      for (const [rule, [right, count]] of Object.entries(result.rules).sort((a, b) => b[1][1] - a[1][1]))
        console.log(`${rule.padEnd(22)} ${right} of ${count}`);
    }
  }
}
