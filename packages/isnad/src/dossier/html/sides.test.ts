import { describe, expect, it } from 'vitest';
import { floodDossier } from '../../../../../tests/fixtures/flood-dossier.ts';
import type { Side } from '../../ledger/index.ts';
import { exportHtml } from '../export/html.ts';
import { exportMarkdown } from '../export/markdown.ts';
import type { Dossier } from '../shape.ts';

/** The dossier with these sides on the point of the crack, and none elsewhere. */
function withSides(sides: readonly Side[]): Dossier {
  const dossier = floodDossier();
  const points = dossier.ledger.points.map((point) => ({ ...point, sides: point.id === 'crack' ? sides : [] }));
  return { ...dossier, ledger: { ...dossier.ledger, points } };
}

const party = (actor: string, changed = false): Side['parties'][number] => ({ actor, speakers: [actor], changed });
const wordsOf = (page: string): string[] => [...page.matchAll(/<p class="sides"[^>]*>(.*?)<\/p>/gsu)].map(([, inner]) => inner!.replace(/<[^>]*>/g, ''));

describe('the sides of a point', () => {
  const divided = withSides([
    { stance: 'affirm', parties: [party('org:irrigation', true), party('org:residents')], isAlone: false },
    { stance: 'deny', parties: [party('org:civil-defence')], isAlone: true },
  ]);

  it('stand in the table: who with whom, who changed, who is alone', () => {
    const [words, ...more] = wordsOf(exportHtml(divided));
    expect(more).toEqual([]);
    expect(words).toMatch(/▲.*affirms.*changed position.*▼.*denies.*alone/su);
    expect(words).toMatch(/غيّر موقفه.*ينفي.*وحده/su);
  });

  it('stand in Markdown, in either language', () => {
    expect(exportMarkdown(divided, 'en')).toMatch(/- \*\*affirms\*\*: .* \(changed position\) · .*\n- \*\*denies\*\*: .* \(alone\)\n/u);
    expect(exportMarkdown(divided, 'ar')).toMatch(/- \*\*ينفي\*\*: .* \(وحده\)\n/u);
  });

  it('are left out where all stand together and nobody moved', () => {
    const agreed = withSides([{ stance: 'affirm', parties: [party('org:irrigation'), party('org:residents')], isAlone: false }]);
    expect(wordsOf(exportHtml(agreed))).toEqual([]);
    expect(exportMarkdown(agreed, 'en')).not.toContain('**affirms**');
  });

  it('name six parties, and tell how many more there are', () => {
    const many = withSides([
      { stance: 'affirm', parties: Array.from({ length: 9 }, (_, place) => party(`someone-${place}`)), isAlone: false },
      { stance: 'deny', parties: [party('org:residents')], isAlone: true },
    ]);
    expect(wordsOf(exportHtml(many))[0]).toContain('and 3 more');
  });
});
