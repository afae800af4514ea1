import { dirname, join } from 'node:path/posix';

/** The order that `rooms.ts` states. */
export interface Order {
  readonly rooms: readonly string[];
  readonly shelves: readonly string[];
}

/** One import that the order forbids. */
export interface RoomFault {
  /** The importing file, relative to `src/`. */
  readonly file: string;
  /** The imported file, relative to `src/`. */
  readonly imported: string;
  readonly message: string;
}

/** Files beside `rooms.ts` that put rooms and shelves together. */
const compositionFiles = ['index.ts', 'main.ts', 'arabic.ts'];

/** What is built out of rooms and shelves and may reach into all of them. */
const composingRoom = 'cli';

/** Rooms whose inner files a shelf may import, because its rules are written with their tools. */
const toolRooms: Readonly<Record<string, readonly string[]>> = { languages: ['analysis'], world: ['analysis'] };

/**
 * Imports against the order of the rooms. `imports` holds for each file of `src/` (paths relative to it, forward slashes) the relative addresses that it
 * imports. Tests and their examples may import anything; addresses of packages are not looked at. Sorted by file, then imported file.
 */
export function findRoomFaults(imports: ReadonlyMap<string, readonly string[]>, order: Order): readonly RoomFault[] {
  const faults: RoomFault[] = [];
  for (const [file, addresses] of imports) {
    if (isTest(file)) continue;
    for (const address of addresses) {
      if (!address.startsWith('.')) continue;
      const imported = join(dirname(file), address);
      const message = faultOf(file, imported, order);
      if (message !== null) faults.push({ file, imported, message });
    }
  }
  return faults.sort((a, b) => compare(a.file, b.file) || compare(a.imported, b.imported));
}

function faultOf(file: string, imported: string, order: Order): string | null {
  if (imported.startsWith('..')) return 'the engine imports nothing outside its src/';
  if (isTest(imported)) return 'only tests import tests and their examples';
  const from = folderOf(file);
  const to = folderOf(imported);
  if (from === to) return null;
  if (from === null) return compositionFiles.includes(file) ? null : `only ${compositionFiles.join(', ')} put rooms together`;
  const fromRoom = order.rooms.indexOf(from);
  const fromShelf = order.shelves.includes(from);
  if (fromRoom < 0 && !fromShelf) return `${from}/ is neither a room nor a shelf: name it in rooms.ts`;
  if (to === null) return compositionFiles.includes(imported) && from !== composingRoom ? `${imported} puts rooms together and stands after them` : null;
  const toRoom = order.rooms.indexOf(to);
  const toShelf = order.shelves.includes(to);
  if (toRoom < 0 && !toShelf) return `${to}/ is neither a room nor a shelf: name it in rooms.ts`;
  if (from === composingRoom) return null;
  if (fromShelf) {
    if (toShelf) return `a shelf imports no other shelf: what ${to}/ knows is handed in`;
    if (to === composingRoom) return `${to}/ stands after the shelves`;
    return isDoor(imported, to) || toolRooms[from]?.includes(to) ? null : `import it from ${to}/index.ts`;
  }
  if (toShelf) return `no room imports a shelf: what ${to}/ knows is handed in as an argument`;
  if (toRoom > fromRoom) return `${to} comes after ${from}`;
  return isDoor(imported, to) ? null : `import it from ${to}/index.ts`;
}

function isDoor(file: string, room: string): boolean {
  return file === `${room}/index.ts`;
}

function isTest(file: string): boolean {
  return /\.(test|example)\.ts$/.test(file);
}

/** The first folder of a path, null for a file beside `rooms.ts`. */
function folderOf(file: string): string | null {
  const slash = file.indexOf('/');
  return slash < 0 ? null : file.slice(0, slash);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
