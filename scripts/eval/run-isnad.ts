import { Writable } from 'node:stream';
import { main } from '../../packages/isnad/src/main.ts';

/** Runs a command of the engine in this process and gives what it prints; what could not be read is an error here. */
export async function runIsnad(argv: readonly string[]): Promise<string> {
  const parts: { out: string[]; err: string[] } = { out: [], err: [] };
  const keep = (list: string[]): Writable =>
    new Writable({
      decodeStrings: false,
      write(chunk: string | Buffer, _, done) {
        list.push(chunk.toString());
        done();
      },
    });
  const code = await main(argv, { stdout: keep(parts.out), stderr: keep(parts.err), env: { LC_ALL: 'C' } });
  if (code !== 0) throw new Error(`isnad ${argv.slice(0, 3).join(' ')} … ended with ${code}:\n${parts.err.join('')}`);
  return parts.out.join('');
}
