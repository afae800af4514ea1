import { describe, expect, it } from 'vitest';
import { createWorld } from './index.ts';

const world = createWorld();
const byId = new Map(world.entities.map((entity) => [entity.id, entity]));

describe('the shelf of the world', () => {
  it('has each id once', () => expect(byId.size).toBe(world.entities.length));

  it('knows states with their nisbas, and capitals with the state that they can stand for', () => {
    expect(byId.get('russia')?.nisbas).toContain('روسي');
    expect(byId.get('moscow')?.standsFor).toBe('russia');
    expect(byId.get('moscow')?.type).toBe('LOC');
  });

  it('has heads with an id pattern, and given names', () => {
    expect(world.heads.length).toBeGreaterThan(50);
    for (const { id } of world.heads) expect(id).toMatch(/\{(?:country|place)\}/);
    expect(world.givenNames.some(({ name, foreign }) => name === 'محمد' && !foreign)).toBe(true);
  });
});
