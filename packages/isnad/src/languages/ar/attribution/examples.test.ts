import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Attribution } from '../../../analysis/index.ts';
import { type Article, bareArticle } from '../../../article/index.ts';
import { assembled } from '../assembled.example.ts';
import { constructionIds } from './construction-ids.example.ts';

interface Wanted {
  readonly source: string | null;
  readonly cue: string;
  readonly content: string;
  readonly act: string;
  readonly kind: string;
  readonly implicit?: boolean;
  readonly said?: string;
  readonly via?: readonly string[];
  readonly actor?: string;
  readonly answers?: readonly number[];
}

interface Example {
  readonly text: string;
  readonly published?: string;
  readonly headline?: boolean;
  readonly known?: string;
  readonly finds: readonly Wanted[];
}

const examples = parse(readFileSync(new URL('examples.yaml', import.meta.url), 'utf8'), { schema: 'failsafe' }) as unknown;
const corpus = typed(examples);

describe('statements of whole sentences', () => {
  for (const example of corpus) {
    const name = `${example.finds.length === 0 ? 'none' : example.finds.map(({ cue }) => cue).join(', ')} in «${example.text}»${example.published ? ` of ${example.published}` : ''}`;
    const check = () => {
      const found = read(example);
      expect(found.map((attribution, i) => described(example.text, attribution, example.finds[i]))).toEqual(example.finds.map(filled));
    };
    if (example.known === undefined) it(`finds ${name}`, check);
    else it.fails(`still fails, because of ${example.known}: ${name}`, check);
  }

  it('uses every construction', () => {
    const ids = new Set([...constructionIds.values()].flat());
    expect(ids.size).toBeGreaterThan(12);
    const used = new Set(corpus.flatMap((example) => read(example).map(({ by }) => by)));
    expect([...ids].filter((id) => !used.has(id))).toEqual([]);
  });

  it('covers every act', () => {
    const acts = new Set(corpus.flatMap(({ finds }) => finds.map(({ act }) => act)));
    expect([...acts].sort()).toEqual([
      'acknowledge',
      'affirm',
      'allege',
      'announce',
      'condemn',
      'decline',
      'demand',
      'deny',
      'doubt',
      'estimate',
      'expect',
      'pledge',
      'praise',
      'say',
      'warn',
    ]);
  });
});

function read(example: Example): readonly Attribution[] {
  return assembled.analyse(article(example)).attributions;
}

function article({ text, published = '2024-05-15', headline = false }: Example): Article {
  const bare = bareArticle(text, 'example', published);
  if (!headline) return bare;
  const end = text.includes('\n') ? text.indexOf('\n') : text.length;
  return {
    ...bare,
    title: { start: 0, end },
    headline: text.slice(0, end),
    blocks: bare.blocks.map((block) => (block.start === 0 ? { ...block, kind: 'headline' } : block)),
  };
}

/** A statement with the fields that the example gives. */
function described(text: string, { source, cue, content, act, kind, said, via, answers }: Attribution, wanted: Wanted | undefined) {
  return {
    source: source === null ? null : text.slice(source.start, source.end),
    cue: text.slice(cue.start, cue.end),
    content: text.slice(content.start, content.end),
    act,
    kind,
    implicit: source?.implicit ?? false,
    via: via.map(({ start, end }) => text.slice(start, end)),
    ...(wanted?.said === undefined ? {} : { said }),
    ...(wanted?.actor === undefined ? {} : { actor: source?.actor ?? null }),
    ...(wanted?.answers === undefined ? {} : { answers }),
  };
}

function filled(wanted: Wanted): Wanted {
  return { ...wanted, implicit: wanted.implicit ?? false, via: wanted.via ?? [] };
}

/** The failsafe schema reads all scalars as strings: here null, flags and numbers become themselves, and dates stay words. */
function typed(rows: unknown): readonly Example[] {
  return JSON.parse(JSON.stringify(rows), (key, value: unknown) => {
    if (key === 'source' && value === 'null') return null;
    if (key === 'implicit' || key === 'headline') return value === 'true';
    if (key === 'answers') return (value as string[]).map(Number);
    return value;
  }) as readonly Example[];
}
