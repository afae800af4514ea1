import type { Refusal } from 'isnad/server';
import type { Phrase } from 'isnad/words';
import { words } from '../words/interface-words.ts';

/** An answer that is no success: what happened and what to do, in both languages. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly phrase: Phrase;

  /** `status` is zero where no answer came. */
  constructor(status: number, { code, message }: Refusal) {
    super(message.en);
    this.status = status;
    this.code = code;
    this.phrase = message;
  }
}

/** Asks the desk's own API; nothing else is ever asked. @throws {Refused} */
export async function ask<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, { credentials: 'same-origin', ...init, headers: { accept: 'application/json', ...init.headers } });
  } catch (fault) {
    if (init.signal?.aborted === true) throw fault;
    throw new Refused(0, { code: 'unreachable', message: words.unreachable });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && (body !== null || response.status === 204)) return body as Answer;
  throw new Refused(response.status, isRefusal(body) ? body : { code: 'bad-answer', message: badAnswer(response.status) });
}

export function send<Answer>(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<Answer> {
  if (body === undefined) return ask(path, { method });
  if (body instanceof FormData) return ask(path, { method, body });
  return ask(path, { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
}

function isRefusal(body: unknown): body is Refusal {
  if (typeof body !== 'object' || body === null || !('message' in body) || !('code' in body)) return false;
  const { message } = body;
  return typeof message === 'object' && message !== null && 'ar' in message && 'en' in message;
}

function badAnswer(status: number): Phrase {
  const fill = (text: string): string => text.replace('{status}', String(status));
  return { ar: fill(words.badAnswer.ar), en: fill(words.badAnswer.en) };
}
