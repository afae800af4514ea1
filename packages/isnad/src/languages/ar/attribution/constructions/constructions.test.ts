import { describe, expect, it } from 'vitest';
import { bareArticle } from '../../../../article/index.ts';
import { assembled } from '../../assembled.example.ts';
import { constructionIds } from '../construction-ids.example.ts';
import type { ConstructionExample } from '../example.ts';
import * as according from './according.ts';
import * as blame from './blame.ts';
import * as charge from './charge.ts';
import * as colon from './colon.ts';
import * as courtesy from './courtesy.ts';
import * as estimate from './estimate.ts';
import * as impersonal from './impersonal.ts';
import * as judgement from './judgement.ts';
import * as nounOfSaying from './noun-of-saying.ts';
import * as participle from './participle.ts';
import * as plainSpeech from './plain-speech.ts';
import * as pretext from './pretext.ts';
import * as refusal from './refusal.ts';
import * as relay from './relay.ts';
import * as reportNoun from './report-noun.ts';
import * as someSay from './some-say.ts';
import * as verbal from './verbal.ts';

interface Construction {
  readonly examples: readonly ConstructionExample[];
  readonly refuses: readonly string[];
}

const constructions: Readonly<Record<string, Construction>> = {
  'according.ts': { examples: according.examples, refuses: according.refuses },
  'blame.ts': { examples: blame.examples, refuses: blame.refuses },
  'charge.ts': { examples: charge.examples, refuses: charge.refuses },
  'colon.ts': { examples: colon.examples, refuses: colon.refuses },
  'courtesy.ts': { examples: courtesy.examples, refuses: courtesy.refuses },
  'estimate.ts': { examples: estimate.examples, refuses: estimate.refuses },
  'impersonal.ts': { examples: impersonal.examples, refuses: impersonal.refuses },
  'judgement.ts': { examples: judgement.examples, refuses: judgement.refuses },
  'noun-of-saying.ts': { examples: nounOfSaying.examples, refuses: nounOfSaying.refuses },
  'participle.ts': { examples: participle.examples, refuses: participle.refuses },
  'plain-speech.ts': { examples: plainSpeech.examples, refuses: plainSpeech.refuses },
  'pretext.ts': { examples: pretext.examples, refuses: pretext.refuses },
  'refusal.ts': { examples: refusal.examples, refuses: refusal.refuses },
  'relay.ts': { examples: relay.examples, refuses: relay.refuses },
  'report-noun.ts': { examples: reportNoun.examples, refuses: reportNoun.refuses },
  'some-say.ts': { examples: someSay.examples, refuses: someSay.refuses },
  'verbal.ts': { examples: verbal.examples, refuses: verbal.refuses },
};

describe('the constructions', () => {
  it('are all tried', () => {
    expect(Object.keys(constructions).sort()).toEqual([...constructionIds.keys()].sort());
  });
});

for (const [file, construction] of Object.entries(constructions)) {
  const ids = constructionIds.get(file) ?? [];
  describe(file, () => {
    it('has an id, examples and refusals', () => {
      expect(ids.length).toBeGreaterThan(0);
      expect(construction.examples.length).toBeGreaterThan(0);
      expect(construction.refuses.length).toBeGreaterThan(0);
    });

    for (const { text, source, cue, content, act, kind, implicit = false } of construction.examples)
      it(`finds «${cue}» in «${text}»`, () => {
        expect(statementsOf(text).filter(({ by }) => ids.includes(by))).toContainEqual({ source, cue, content, act, kind, implicit, by: expect.any(String) });
      });

    for (const text of construction.refuses)
      it(`finds nothing in «${text}»`, () => {
        expect(statementsOf(text)).toEqual([]);
      });

    it('makes each of its kinds of statement from its examples', () => {
      const made = new Set(construction.examples.flatMap(({ text }) => statementsOf(text).map(({ by }) => by)));
      expect(ids.filter((id) => !made.has(id))).toEqual([]);
    });
  });
}

function statementsOf(text: string) {
  const { attributions } = assembled.analyse(bareArticle(text, 'example', '2024-05-15'));
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return attributions.map(({ source, cue, content, act, kind, by }) => ({
    source: source === null ? null : words(source),
    cue: words(cue),
    content: words(content),
    act,
    kind,
    implicit: source?.implicit ?? false,
    by,
  }));
}
