import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms, shelves } from '../packages/isnad/src/rooms.ts';
import { readImports } from './read-imports.ts';
import { findRoomFaults } from './room-faults.ts';

const order = { rooms, shelves };
const faultsOf = (file: string, ...addresses: string[]) => findRoomFaults(new Map([[file, addresses]]), order).map(({ imported }) => imported);

describe('findRoomFaults', () => {
  it.each([
    ['story/a.ts', '../ledger/index.ts', 'a room that comes later'],
    ['page/a.ts', '../cli/program.ts', 'the last room'],
    ['analysis/a.ts', '../languages/ar/index.ts', 'a shelf'],
    ['dossier/html/a.ts', '../../ledger/shape.ts', "another room's inner file"],
    ['dossier/a.ts', '../ledger/html/index.ts', 'an index that is not the door of the room'],
    ['outlets/index.ts', '../article/knowledge.ts', "a room's inner file from a shelf that needs no tools of it"],
    ['languages/ar/a.ts', '../../article/lines.ts', "a room's inner file from a shelf that has another room's tools"],
    ['languages/ar/a.ts', '../../world/index.ts', 'a shelf from a shelf'],
    ['world/a.ts', '../cli/program.ts', 'the command line from a shelf'],
    ['ledger/a.ts', '../index.ts', 'the composition from a room'],
    ['span.ts', './page/index.ts', 'a room from a file beside rooms.ts'],
    ['page/a.ts', '../../../../scripts/generate.ts', 'a file outside the engine'],
    ['page/a.ts', './read.test.ts', 'a test'],
    ['article/a.ts', './knowledge.example.ts', "a test's example"],
    ['attic/a.ts', '../page/index.ts', 'a room from a folder that rooms.ts does not name'],
    ['story/a.ts', '../attic/a.ts', 'a folder that rooms.ts does not name'],
  ])('%s may not import %s: %s', (file, address) => {
    expect(faultsOf(file, address)).toHaveLength(1);
  });

  it.each([
    ['ledger/a.ts', '../page/index.ts'],
    ['dossier/html/a.ts', '../lookup.ts'],
    ['dossier/a.ts', '../span.ts'],
    ['page/a.ts', 'node:fs'],
    ['languages/ar/times/a.ts', '../../../analysis/tokens.ts'],
    ['languages/ar/a.ts', '../../article/index.ts'],
    ['outlets/index.ts', '../article/index.ts'],
    ['cli/engine.ts', '../languages/ar/index.ts'],
    ['cli/engine.ts', '../page/read-pages.ts'],
    ['cli/engine.ts', '../index.ts'],
    ['main.ts', './cli/program.ts'],
    ['arabic.ts', './languages/ar/index.ts'],
    ['analysis/analyse.test.ts', '../languages/ar/index.ts'],
  ])('%s may import %s', (file, address) => {
    expect(faultsOf(file, address)).toEqual([]);
  });

  it('sorts faults by file, whatever the order of the map', () => {
    const imports = new Map([
      ['story/b.ts', ['../ledger/index.ts']],
      ['page/a.ts', ['../store/index.ts', '../article/index.ts']],
    ]);
    expect(findRoomFaults(imports, order).map(({ file, imported }) => `${file} ${imported}`)).toEqual([
      'page/a.ts article/index.ts',
      'page/a.ts store/index.ts',
      'story/b.ts ledger/index.ts',
    ]);
  });
});

describe('readImports', () => {
  it('sees every way to import, and a bad tree is found through it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rooms-'));
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    try {
      write('page/a.ts', "import type { A } from '../ledger/index.ts';\nexport type B = A;\n");
      write('page/b.ts', "export * from '../store/index.ts';\n");
      write('page/c.ts', "export const load = () => import('../world/index.ts');\n");
      write('page/d.ts', "export type D = import('../story/index.ts').Story;\n");
      write('page/e.ts', "// import { x } from '../ledger/index.ts';\nexport const said = \"import '../ledger/index.ts'\";\n");
      expect(findRoomFaults(readImports(folder), order).map(({ file, imported }) => `${file} ${imported}`)).toEqual([
        'page/a.ts ledger/index.ts',
        'page/b.ts store/index.ts',
        'page/c.ts world/index.ts',
        'page/d.ts story/index.ts',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('finds the engine in order', () => {
    expect(findRoomFaults(readImports(join(import.meta.dirname, '../packages/isnad/src')), order)).toEqual([]);
  });
});
