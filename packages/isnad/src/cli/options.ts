import { type MessageLanguage, message } from './messages.ts';
import type { Input } from './read-input.ts';
import { WrongUse } from './terminal.ts';

/** Options that every command that reads pages takes, as commander hands them over. */
export interface InputOptions {
  readonly from?: readonly string[];
  readonly published?: readonly string[];
  readonly maxSize?: string;
  readonly workers?: string;
  readonly json?: boolean;
}

/** @throws WrongUse where an option says nothing that can be done. */
export function inputOf(paths: readonly string[], options: InputOptions, language: MessageLanguage): Input {
  const from = options.from ?? [];
  if (paths.length === 0 && from.length === 0) throw new WrongUse(message('no-input', language));
  return { paths, from, published: datesOf(options.published ?? [], language), maxSize: sizeOf(options.maxSize, language) };
}

export function workersOf(options: InputOptions, language: MessageLanguage): number {
  return Math.min(64, wholeNumber('--workers', options.workers, 1, 1, language));
}

export function wholeNumber(option: string, value: string | undefined, fallback: number, least: number, language: MessageLanguage): number {
  if (value === undefined) return fallback;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
  if (number < least) throw new WrongUse(message('bad-number', language, { option, value, least }));
  return number;
}

function datesOf(pairs: readonly string[], language: MessageLanguage): Map<string, string> {
  const dates = new Map<string, string>();
  for (const pair of pairs) {
    // The name may hold the sign itself; the date never does.
    const at = pair.lastIndexOf('=');
    const name = pair.slice(0, Math.max(0, at));
    const day = pair.slice(at + 1);
    if (name === '' || !isDay(day)) throw new WrongUse(message('bad-published', language, { value: pair }));
    dates.set(name.replaceAll('\\', '/'), day);
  }
  return dates;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function sizeOf(value: string | undefined, language: MessageLanguage): number | undefined {
  if (value === undefined) return undefined;
  const match = /^(\d{1,12})\s*([kmg]i?b?|b)?$/i.exec(value.trim());
  const unit = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[match?.[2]?.[0]?.toLowerCase() ?? ''] ?? 1;
  const size = match === null ? 0 : Number(match[1]) * unit;
  if (size < 1) throw new WrongUse(message('bad-size', language, { value }));
  return size;
}
