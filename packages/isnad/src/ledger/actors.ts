import type { Actor, StatementRef } from './shape.ts';
import type { Source, Statement } from './statements.ts';
import { compare, keyOf } from './statements.ts';
import type { LedgerWorld } from './world.ts';
import { spokenFor } from './world.ts';

interface Forms {
  type: Actor['type'];
  readonly counts: Map<string, number>;
  readonly statements: StatementRef[];
}

/**
 * Everyone that the thread names or quotes, under all forms used. The name is the world's where it is known, else the form used most, the longest of those; described
 * sources that have no name («an official of …») go by their own words.
 */
export function collectActors(sources: readonly Source[], statements: readonly Statement[], world: LedgerWorld): readonly Actor[] {
  const actors = new Map<string, Forms>();
  const formsOf = (id: string): Forms => {
    let forms = actors.get(id);
    if (forms === undefined) {
      forms = { type: 'DESCRIBED', counts: new Map(), statements: [] };
      actors.set(id, forms);
    }
    return forms;
  };
  for (const { article, analysis } of sources)
    for (const mention of analysis.mentions) {
      const forms = formsOf(mention.entity);
      forms.type = mention.type;
      count(forms, article.text.slice(mention.start, mention.end));
    }
  for (const { actor, attribution, ref, source } of statements) {
    if (actor !== null) {
      const forms = formsOf(actor);
      forms.statements.push(ref);
      if (forms.type === 'DESCRIBED' && attribution.source !== null && !attribution.source.implicit)
        count(forms, source.article.text.slice(attribution.source.start, attribution.source.end));
    }
    for (const via of attribution.via) count(formsOf(via.actor), source.article.text.slice(via.start, via.end));
  }
  // Those whom others speak for are shown too, though nobody names them: «المتحدث باسم الكرملين» is Russia's position.
  for (const [id, forms] of [...actors]) if (forms.statements.length > 0) for (const institution of spokenFor(id, null, world)) formsOf(institution);
  return [...actors]
    .map(([id, forms]): Actor => {
      const known = world.entity(id);
      const aliases = [...forms.counts.keys()].sort(compare);
      const speaksFor = spokenFor(id, null, world);
      return {
        id,
        type: forms.type,
        name: known?.name ?? mostUsed(forms.counts) ?? id,
        aliases,
        description: known?.description ?? null,
        speaksFor,
        speaksForBy: speaksFor.length === 0 ? null : known?.by === undefined ? 'world' : known.by,
        statements: forms.statements.sort((a, b) => compare(keyOf(a), keyOf(b))),
      };
    })
    .sort((a, b) => b.statements.length - a.statements.length || compare(a.id, b.id));
}

function count({ counts }: Forms, form: string): void {
  const plain = form.replace(/\s+/g, ' ').trim();
  if (plain !== '') counts.set(plain, (counts.get(plain) ?? 0) + 1);
}

function mostUsed(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort((x, y) => y[1] - x[1] || y[0].length - x[0].length || compare(x[0], y[0]))[0]?.[0];
}
