import type { Notice } from '../notice.ts';
import { noticeMessage } from '../notice.ts';
import { type MessageId, type MessageLanguage, message } from './messages.ts';

/** What a command is started in: handed to `main`, so that a test can stand in for the process. */
export interface Surroundings {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean | undefined };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean | undefined };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Whoever reads the output has gone (`isnad annotate … | head`): nothing is left to do, and nothing went wrong. */
export class ReaderGone extends Error {}

/** Fails a command that was used wrongly; the message is shown as it is. */
export class WrongUse extends Error {}

/** A command's way to its user: results on stdout, everything else on stderr. */
export interface Terminal {
  readonly language: MessageLanguage;
  /** Waits until the reader takes more. @throws ReaderGone */
  print(text: string): Promise<void>;
  /** A message of the catalogue, for results. */
  word(id: MessageId, details?: Readonly<Record<string, unknown>>): string;
  say(id: MessageId, details?: Readonly<Record<string, string | number>>): void;
  notice(notice: Notice): void;
  /** Shows how far the work is, where stderr is a terminal. */
  progress(id: MessageId, details?: Readonly<Record<string, string | number>>): void;
  /** Stops listening to the streams. */
  close(): void;
}

export function openTerminal({ stdout, stderr }: Surroundings, language: MessageLanguage): Terminal {
  let gone = false;
  let shown = false;
  const onError = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') throw error;
    gone = true;
  };
  const ignore = (): void => {};
  stdout.on('error', onError);
  stderr.on('error', ignore);
  const tell = (text: string): void => {
    stderr.write(`${shown ? '\r\u001b[K' : ''}${text}`);
    shown = false;
  };
  return {
    language,
    async print(text) {
      if (gone) throw new ReaderGone();
      if (stdout.write(text)) return;
      await new Promise<void>((resolve) => {
        const done = (): void => {
          for (const event of ['drain', 'close', 'error']) stdout.off(event, done);
          resolve();
        };
        for (const event of ['drain', 'close', 'error']) stdout.on(event, done);
      });
      if (gone) throw new ReaderGone();
    },
    word: (id, details = {}) => message(id, language, details),
    say: (id, details = {}) => tell(`isnad: ${message(id, language, details)}\n`),
    notice: (notice) => tell(`isnad: ${noticeMessage(notice, language)}\n`),
    progress(id, details = {}) {
      if (!stderr.isTTY) return;
      tell(`${message(id, language, details)} `);
      shown = true;
    },
    close() {
      if (shown) tell('');
      // The streams outlive the command: a pipe that closes later must not become an uncaught error.
      stdout.off('error', onError);
      stdout.on('error', ignore);
    },
  };
}
