import type { Actor, StatementRef } from './shape.ts';
import type { Source, Statement } from './statements.ts';
import { compare, keyOf } from './statements.ts';
import type { LedgerWorld } from './world.ts';
import { spokenFor } from './world.ts';

interface Forms {
  type: Actor['type'];
  readonly counts: Map<string, number>;
  /** Words that statements without a source of their own go back to. */
  readonly meant: Map<string, number>;
  readonly statements: StatementRef[];
}

/**
 * Everyone that the thread names or quotes, under all forms used. The name is the world's where it is known, else the form used most, the longest of those. Described
 * sources have no name («an official of …») and go by their own words: one description may be of several people, so that a form counts for all only where most
 * use it; else the shortest, which claims least. The name is empty where the text has no words for an actor.
 */
export function collectActors(sources: readonly Source[], statements: readonly Statement[], world: LedgerWorld): readonly Actor[] {
  const actors = new Map<string, Forms>();
  const formsOf = (id: string): Forms => {
    let forms = actors.get(id);
    if (forms === undefined) {
      forms = { type: 'DESCRIBED', counts: new Map(), meant: new Map(), statements: [] };
      actors.set(id, forms);
    }
    return forms;
  };
  const count = (counts: Map<string, number>, words: string): void => {
    const plain = words.replace(/\s+/g, ' ').trim();
    const form = world.standAlone?.(plain) ?? plain;
    if (form !== '') counts.set(form, (counts.get(form) ?? 0) + 1);
  };
  for (const { article, analysis } of sources)
    for (const mention of analysis.mentions) {
      const forms = formsOf(mention.entity);
      forms.type = mention.type;
      count(forms.counts, article.text.slice(mention.start, mention.end));
    }
  for (const { actor, attribution, ref, source } of statements) {
    if (actor !== null) {
      const forms = formsOf(actor);
      forms.statements.push(ref);
      if (forms.type === 'DESCRIBED' && attribution.source !== null) {
        const { start, end, implicit } = attribution.source;
        count(implicit ? forms.meant : forms.counts, source.article.text.slice(start, end));
      }
    }
    for (const via of attribution.via) count(formsOf(via.actor).counts, source.article.text.slice(via.start, via.end));
  }
  // Those whom others speak for are shown too, though nobody names them: «المتحدث باسم الكرملين» is Russia's position.
  for (const [id, forms] of [...actors]) if (forms.statements.length > 0) for (const institution of spokenFor(id, null, world)) formsOf(institution);
  return [...actors]
    .map(([id, forms]): Actor => {
      const known = world.entity(id);
      const counts = forms.counts.size > 0 ? forms.counts : forms.meant;
      const speaksFor = spokenFor(id, null, world);
      return {
        id,
        type: forms.type,
        name: known?.name ?? (forms.type === 'DESCRIBED' ? describedBy(counts) : mostUsed(counts)) ?? '',
        aliases: [...counts.keys()].sort(compare),
        description: known?.description ?? null,
        speaksFor,
        speaksForBy: speaksFor.length === 0 ? null : known?.by === undefined ? 'world' : known.by,
        statements: forms.statements.sort((a, b) => compare(keyOf(a), keyOf(b))),
      };
    })
    .sort((a, b) => b.statements.length - a.statements.length || compare(a.id, b.id));
}

function describedBy(counts: ReadonlyMap<string, number>): string | undefined {
  const form = mostUsed(counts);
  const uses = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (form === undefined || (counts.get(form) ?? 0) * 2 > uses) return form;
  return [...counts].sort((x, y) => x[0].length - y[0].length || y[1] - x[1] || compare(x[0], y[0]))[0]?.[0];
}

function mostUsed(counts: ReadonlyMap<string, number>): string | undefined {
  return [...counts].sort((x, y) => y[1] - x[1] || y[0].length - x[0].length || compare(x[0], y[0]))[0]?.[0];
}
