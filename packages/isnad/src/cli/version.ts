import { createRequire } from 'node:module';

/** The version of the engine, as its package says. */
export function version(): string {
  return (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
}
