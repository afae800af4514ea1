import { isIP } from 'node:net';

/** Whether an address is this machine's own, which nobody else can reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);
}

/**
 * Whether a `Host` header names this desk. A page of another site that has its own name point here (DNS rebinding) sends that name; an address in figures cannot be
 * made to point elsewhere.
 */
export function isOwnHost(header: string | undefined, bound: string): boolean {
  const match = /^(\[[0-9a-fA-F:.]+\]|[^:/@\s]+)(?::\d{1,5})?$/.exec(header ?? '');
  if (match === null) return false;
  const host = match[1]!.toLowerCase();
  if (isLoopback(host)) return true;
  if (isLoopback(bound)) return false;
  return host === bound.toLowerCase() || isIP(host.replace(/^\[|\]$/g, '')) !== 0;
}
