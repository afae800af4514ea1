import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { DeskApp } from './routes/route.ts';

export interface Listening {
  readonly host: string;
  readonly port: number;
  /** Takes no more requests, lets those that run come to their end, and gives up on the rest after `grace` milliseconds. */
  close(grace: number): Promise<void>;
}

/** Ports that are tried where the first is taken. */
const tries = 20;

/** @throws where the address cannot be listened at; `isFixed` says that no other port is tried. */
export async function listen(app: DeskApp, host: string, port: number, isFixed: boolean): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 10_000;
  server.maxHeadersCount = 100;
  server.maxConnections = 1000;
  for (let at = port; ; at++) {
    try {
      await listenAt(server, host, at);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || isFixed || at >= port + tries || at >= 65_535) throw error;
    }
  }
  const address = server.address();
  return {
    host,
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: (grace) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), grace);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function listenAt(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      server.off('listening', done);
      reject(error);
    };
    const done = (): void => {
      server.off('error', fail);
      resolve();
    };
    server.once('error', fail);
    server.once('listening', done);
    server.listen(port, host);
  });
}
