// A client on a thread of its own, so that what it does takes nothing from the server that is measured.
import { Agent, get } from 'node:http';
import { parentPort } from 'node:worker_threads';

/** What is to be asked: the paths by turns, `count` times one after another, and as often with `atOnce` under way. */
export interface Questions {
  readonly base: string;
  readonly paths: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly count: number;
  readonly atOnce: number;
}

export interface Answers {
  /** Milliseconds of each, in order of length. */
  readonly times: readonly number[];
  readonly perSecond: number;
  readonly failed: string | null;
}

const agent = new Agent({ keepAlive: true });

parentPort?.on('message', async (questions: Questions) => {
  try {
    parentPort?.postMessage(await askAll(questions));
  } catch (error) {
    parentPort?.postMessage({ times: [], perSecond: 0, failed: String(error) } satisfies Answers);
  }
});

async function askAll({ base, paths, headers, status, count, atOnce }: Questions): Promise<Answers> {
  const ask = (at: number): Promise<void> => once(`${base}${paths[at % paths.length]}`, headers, status);
  for (let at = 0; at < 20; at++) await ask(at);
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    const started = performance.now();
    await ask(at);
    times.push(performance.now() - started);
  }
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < count) await ask(next++);
    }),
  );
  return { times: times.sort((a, b) => a - b), perSecond: (count * 1000) / (performance.now() - started), failed: null };
}

/** The bytes are taken and thrown away, as they come over the wire. */
function once(address: string, headers: Readonly<Record<string, string>>, status: number): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'gzip', ...headers } }, (answer) => {
      if (answer.statusCode !== status) reject(new Error(`${address}: ${answer.statusCode}`));
      answer.resume().on('end', resolve);
    }).on('error', reject);
  });
}
