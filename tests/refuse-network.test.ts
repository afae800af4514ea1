import { get } from 'node:http';
import { connect, createServer } from 'node:net';
import { expect, it } from 'vitest';

it('refuses what leaves this machine', async () => {
  await expect(fetch('https://example.org/')).rejects.toThrow('tests reach no network, and this one tried https://example.org/');
  expect(() => connect(80, 'example.org')).toThrow('tests reach no network');
  expect(() => connect({ port: 80, host: '192.0.2.1' })).toThrow('tests reach no network');
  expect(() => get('http://example.org/')).toThrow('tests reach no network');
});

it('lets this machine be reached', async () => {
  const server = createServer((socket) => socket.end('yes'));
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as { port: number };
  const said = await new Promise<string>((done, fail) => {
    connect(port, '127.0.0.1')
      .on('data', (data) => done(String(data)))
      .on('error', fail);
  });
  server.close();
  expect(said).toBe('yes');
});
