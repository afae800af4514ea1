import { type Logger, pino } from 'pino';

/** Lines of JSON for the one who runs the desk: what was asked and what failed, never a text of an article, a search or a token. `write` takes the lines; stderr where there is none. */
export function openLog(level: string, write?: (line: string) => void): Logger {
  return pino({ level, base: null }, write === undefined ? pino.destination({ dest: 2, sync: true }) : { write });
}
