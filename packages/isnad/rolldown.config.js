// After `tsc`: every room's door in `dist` becomes one file with what stands behind it, shared parts in `dist/chunks`. To resolve and compile hundreds of small
// modules takes longer than to run them. Types stay where `tsc` put them; the command line's own files look for others beside them and stay apart.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, 'src');
const rooms = readdirSync(source)
  .map((name) => `${name}/index`)
  .filter((name) => existsSync(join(source, `${name}.ts`)));
const doors = [...rooms, 'index', 'arabic', 'cli/engine', 'cli/batch', 'languages/ar/index'];

export default {
  input: Object.fromEntries(doors.map((name) => [name, join(source, `${name}.ts`)])),
  platform: 'node',
  external: /^[^./]/,
  output: {
    dir: join(import.meta.dirname, 'dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
  },
};
