// Fails on an import against the order of the rooms, which packages/isnad/src/rooms.ts states.
//
//   npm run check:rooms
import { join } from 'node:path';
import { rooms, shelves } from '../packages/isnad/src/rooms.ts';
import { readImports } from './read-imports.ts';
import { findRoomFaults } from './room-faults.ts';

const source = 'packages/isnad/src';
const faults = findRoomFaults(readImports(join(import.meta.dirname, '..', source)), { rooms, shelves });
for (const { file, imported, message } of faults) console.error(`${source}/${file} imports ${imported}: ${message}`);
console.log(faults.length === 0 ? 'rooms: every import keeps to their order' : `rooms: ${faults.length} imports against their order`);
if (faults.length > 0) process.exitCode = 1;
