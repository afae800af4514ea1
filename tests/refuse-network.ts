// Tests reach no network: whatever tries gets an error that names the address. This machine itself may be reached.
import { Socket } from 'node:net';

const near = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

function refuse(address: string): never {
  throw new Error(`tests reach no network, and this one tried ${address}`);
}

const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const address = new URL(input instanceof Request ? input.url : input);
  return address.protocol === 'data:' || near.has(address.hostname)
    ? realFetch(input, init)
    : Promise.reject(new Error(`tests reach no network, and this one tried ${address.href}`));
};

const realConnect = Socket.prototype.connect as (...given: unknown[]) => Socket;
Socket.prototype.connect = function (this: Socket, ...given: unknown[]): Socket {
  // `net.connect` hands its normalised arguments over as one array.
  const [first, second] = (Array.isArray(given[0]) ? given[0] : given) as unknown[];
  if (typeof first === 'object' && first !== null) {
    const { path, host } = first as { path?: string | null; host?: string };
    if (typeof path !== 'string' && host !== undefined && !near.has(host)) refuse(host);
  } else if (typeof first === 'number' && typeof second === 'string' && !near.has(second)) refuse(second);
  return realConnect.apply(this, given);
} as typeof Socket.prototype.connect;
