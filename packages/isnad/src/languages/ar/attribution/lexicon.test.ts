import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Attribution } from '../../../analysis/index.ts';
import { bareArticle } from '../../../article/index.ts';
import { assembled } from '../assembled.example.ts';

interface Entry {
  readonly lemma?: string;
  readonly noun?: string;
  readonly forms?: readonly string[];
  readonly phrase?: string;
  readonly gives?: 'source' | 'clause';
  readonly act?: string;
  readonly takes?: readonly string[];
  readonly example: string;
}

/**
 * Entries that their own example does not find yet, each with the reason. The test asserts that they still fail, so an entry goes from here
 * with its fault.
 */
const knownFailures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cues.yaml': {
    أطلع: 'the clause after على is not opened',
    عقب: 'read as the preposition عقب',
    دون: 'read as the preposition دون',
    أعاد: 'a verbal noun stands between the verb and the colon',
    تذكر: 'read as a form of ذكر',
    تبين: 'the writer says so, and nobody is named',
  },
  'cue-nouns.yaml': {
    تكهنات: 'a clause after بأن is not opened',
    تقديرات: 'a clause after بأن is not opened',
  },
  'according-to.yaml': {
    'نقلا عن': 'told on by the relay, not by the phrase',
    بنظر: 'read as one word with its particle',
  },
};
/** Entries whose example's content or construction settles another act. */
const otherActs: Readonly<Record<string, readonly (readonly [entry: string, act: string])[]>> = { 'cues.yaml': [['رفض', 'decline']] };

type Fires = (entry: Entry, statement: Attribution) => boolean;

/** What must be found in the example of each entry. A fixed phrase of blame is its verb's own construction. */
const shelves: Readonly<Record<string, { readonly name: (entry: Entry) => string; readonly fires: Fires }>> = {
  'cues.yaml': {
    name: ({ lemma }) => lemma!,
    fires: ({ lemma, takes }, statement) => bare(statement.lemma) === bare(lemma!) || (takes!.includes('blame') && statement.by === 'blame'),
  },
  'cue-nouns.yaml': {
    name: ({ noun }) => noun!,
    fires: ({ noun, forms }, statement) => statement.lemma === noun || forms!.some((form) => keyOf(form) === keyOf(statement.lemma)),
  },
  'according-to.yaml': {
    name: ({ phrase }) => phrase!,
    fires: (_entry, statement) => statement.lemma === 'according-to',
  },
};

for (const [file, { name, fires }] of Object.entries(shelves)) {
  const entries = parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as readonly Entry[];
  const known = knownFailures[file]!;
  describe(file, () => {
    for (const entry of entries) {
      const example = `${name(entry)} in «${entry.example}»`;
      const check = () => {
        const found = statementsOf(entry.example);
        expect(
          found.some((statement) => fires(entry, statement)),
          JSON.stringify(found),
        ).toBe(true);
      };
      if (Object.hasOwn(known, name(entry))) it.fails(`still misses ${example}`, check);
      else it(`finds ${example}`, check);
    }

    it('gives each found statement the act of its entry', () => {
      const other = entries.flatMap((entry) => {
        const statement = statementsOf(entry.example).find((one) => fires(entry, one));
        return entry.act === undefined || statement === undefined || statement.act === entry.act ? [] : [[name(entry), statement.act]];
      });
      expect(other).toEqual(otherActs[file] ?? []);
    });

    it('lists no known failure that is no entry', () => {
      const names = new Set(entries.map(name));
      expect(Object.keys(known).filter((entry) => !names.has(entry))).toEqual([]);
    });
  });
}

function statementsOf(text: string): readonly Attribution[] {
  return assembled.analyse(bareArticle(text, 'example', '2024-05-15')).attributions;
}

function bare(word: string): string {
  return word.replace(/\p{M}/gu, '');
}

function keyOf(word: string): string {
  return bare(word).replace(/[أإآ]/g, 'ا').replace(/ة$/, 'ه');
}
