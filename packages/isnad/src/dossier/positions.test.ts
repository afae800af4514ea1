import { describe, expect, it } from 'vitest';
import { floodDossier } from '../../../../tests/fixtures/flood-dossier.ts';
import { lookUp } from './lookup.ts';
import { positionSteps } from './position-steps.ts';
import { positionsTable } from './positions-table.ts';

const dossier = floodDossier();

describe('positionsTable', () => {
  it('leaves out no statement of any point, whatever the number of columns', () => {
    for (const widest of [0, 1, 5]) {
      const table = positionsTable(lookUp(dossier), widest);
      expect(table.columns.length).toBeLessThanOrEqual(widest);
      for (const row of [...table.rows, ...table.single]) {
        const refs = [...row.cells, ...row.others].flatMap((cell) => cell?.stands.map(({ statement }) => `${statement.document} ${statement.index}`) ?? []);
        for (const { document, index } of row.point.members) expect(refs).toContain(`${document} ${index}`);
      }
    }
  });

  it('gives the first column to the actor whose position changed, and its stances in time', () => {
    const table = positionsTable(lookUp(dossier));
    expect(table.columns[0]).toBe('org:irrigation');
    const cell = table.rows[0]!.cells[0]!;
    expect(cell.stands.map(({ stance }) => stance)).toEqual(['deny', 'deny', 'noncommittal', 'affirm']);
    expect(cell.stands.at(-1)!.through).toBe('per:shami');
  });

  it('keeps a statement of nobody, without a column', () => {
    const gates = positionsTable(lookUp(dossier)).single.find(({ point }) => point.id === 'gates')!;
    expect(gates.others.map(({ actor }) => actor)).toEqual([null]);
  });
});

describe('positionsTable of those who speak for others', () => {
  const speakers = { 'per:shami': ['org:irrigation'] } as Readonly<Record<string, readonly string[]>>;
  const actors = dossier.ledger.actors.map((actor) => ({ ...actor, speaksFor: speakers[actor.id] ?? actor.speaksFor }));
  const linked = { ...dossier, ledger: { ...dossier.ledger, actors } };

  it('gives one cell to those who say all they say for one that has a cell, and names them in it', () => {
    const [row] = positionsTable(lookUp(linked)).rows;
    const cells = [...row!.cells, ...row!.others].filter((cell) => cell !== null);
    expect(cells.some(({ actor }) => actor === 'per:shami')).toBe(false);
    expect(cells.find(({ actor }) => actor === 'org:irrigation')?.voices).toEqual(['per:shami']);
  });

  it('gives no column to a description, which may be of several people', () => {
    const { columns } = positionsTable(lookUp(dossier));
    for (const column of columns) expect(lookUp(dossier).actor(column)?.type).not.toBe('DESCRIBED');
  });
});

describe('positionSteps', () => {
  it('tells a move once, of him for whom the mover speaks', () => {
    const [change] = dossier.ledger.changes;
    const own = { ...change!, actor: 'per:shami', from: { ...change!.from, actor: 'per:shami' }, to: { ...change!.to, actor: 'per:shami' } };
    const actors = dossier.ledger.actors.map((actor) => (actor.id === 'per:shami' ? { ...actor, speaksFor: ['org:irrigation'] } : actor));
    const both = { ...dossier, ledger: { ...dossier.ledger, actors, changes: [...dossier.ledger.changes, own] } };
    expect(positionSteps(both).map(({ actor }) => actor)).toEqual(['org:irrigation']);
  });

  it('strings the changes of one actor on one point together, each statement once', () => {
    expect(positionSteps(dossier).map(({ actor, steps }) => [actor, steps.map(({ stance }) => stance)])).toEqual([
      ['org:irrigation', ['deny', 'noncommittal', 'affirm']],
    ]);
  });

  it('does not depend on the order of the changes', () => {
    expect(positionSteps({ ...dossier, ledger: { ...dossier.ledger, changes: [...dossier.ledger.changes].reverse() } })).toEqual(positionSteps(dossier));
  });
});
