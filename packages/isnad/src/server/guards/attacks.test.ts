import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type OpenDesk, openDesk, openSampleDesk } from '../../../../../tests/fixtures/open-desk.ts';
import { listen } from '../listen.ts';
import type { Refusal, Session } from '../shape.ts';
import { createLimiter, neighbourhoodOf } from './rate-limit.ts';
import { hashToken } from './tokens.ts';

const slow = 90_000;

async function refusedWith(answer: Response): Promise<readonly [number, string]> {
  const { code, message } = (await answer.json()) as Refusal;
  expect(message.en).toMatch(/^[^{}]*[a-z][^{}]*$/);
  expect(message.ar).toMatch(/[\u0621-\u064a]/);
  return [answer.status, code];
}

/** What the desk holds, for a comparison afterwards. */
async function holdings(desk: OpenDesk): Promise<unknown> {
  const { revision, articles } = await desk.get<Session>('/api/session');
  return { revision, articles, corrections: await desk.get('/api/corrections') };
}

/** Sends bytes as they are, and gives all that comes back. */
async function overTheWire(port: number, bytes: string | Buffer, isHalfOpen = false): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    answer += text;
  });
  // The desk may hang up in the middle: that is an answer too.
  socket.on('error', () => {});
  await once(socket, 'connect');
  if (isHalfOpen) socket.write(bytes);
  else socket.end(bytes);
  await Promise.race([new Promise((resolve) => socket.once('close', resolve)), new Promise((resolve) => setTimeout(resolve, 1500))]);
  socket.destroy();
  return answer;
}

describe('every answer', () => {
  const expected: Readonly<Record<string, string | RegExp>> = {
    'content-security-policy': /^default-src 'none'(; (?!.*unsafe).*)?frame-ancestors 'none'$/,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cache-control': /^(private, no-cache|no-store)$/,
  };

  it('carries the headers that keep it from other sites, refusals and faults too', { timeout: slow }, async () => {
    const desk = await openSampleDesk();
    for (const [path, init] of [
      ['/', {}],
      ['/api/session', {}],
      ['/api/stories', {}],
      ['/api/openapi.json', {}],
      ['/api/search?q=السد', {}],
      ['/api/articles/rasid-ministry-admits/export/html', {}],
      ['/api/articles/nobody', {}],
      ['/api/nothing', {}],
      ['/api/stories', { headers: { host: 'evil.example' } }],
      ['/api/articles', { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }],
      ['/healthz', {}],
    ] as ReadonlyArray<readonly [string, RequestInit]>) {
      const { headers } = await desk.ask(path, init);
      for (const [name, value] of Object.entries(expected))
        expect([path, name, headers.get(name)]).toEqual([path, name, typeof value === 'string' ? value : expect.stringMatching(value)]);
      expect([path, headers.get('access-control-allow-origin')]).toEqual([path, null]);
      expect([path, headers.get('server'), headers.get('x-powered-by')]).toEqual([path, null, null]);
    }
  });
});

describe('a body', () => {
  it('that is broken, deep or lies about itself is refused, and the desk goes on', { timeout: slow }, async () => {
    const desk = await openSampleDesk({ limits: { writes: { burst: 1000, perSecond: 1000 } } });
    const before = await holdings(desk);
    const post = (body: BodyInit, type: string, path = '/api/articles'): Promise<Response> =>
      desk.ask(path, { method: 'POST', body, headers: { 'content-type': type } });
    const deep = (open: string, close: string, times: number): string => open.repeat(times) + close.repeat(times);
    for (const bomb of [
      deep('[', ']', 1_000_000),
      deep('{"a":', '}', 400_000).replace(':}', ':1}'),
      `{"text":${deep('[', ']', 100_000)}}`,
      `{"text":"س","published":${deep('[', ']', 50_000)}}`,
    ])
      for (const path of ['/api/articles', '/api/corrections', '/api/session'])
        expect([path, (await refusedWith(await post(bomb, 'application/json', path)))[0]]).toEqual([path, 400]);
    for (const [body, type, code] of [
      ['--b\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\nقال', 'multipart/form-data; boundary=b', 'bad-form'],
      ['', 'multipart/form-data; boundary=b', 'bad-form'],
      ['--b--', 'multipart/form-data', 'bad-form'],
      ['--other\r\n\r\n--other--', 'multipart/form-data; boundary=b', 'bad-form'],
      ['', 'application/json', 'bad-json'],
      ['null', 'application/json', 'bad-request'],
      ['[]', 'application/json', 'bad-request'],
      ['{"text":"س","__proto__":{"name":"x"}}', 'application/json', 'bad-request'],
      ['{"text":"س"}garbage', 'application/json', 'bad-json'],
    ] as const)
      expect([body, ...(await refusedWith(await post(body, type)))]).toEqual([body, 400, code]);
    for (const bytes of [
      [0xc3, 0x28],
      [0xed, 0xa0, 0x80],
      [0xf8, 0x88, 0x80, 0x80, 0x80],
      [0xff, 0xfe, 0x22, 0x00],
    ])
      expect(await refusedWith(await post(new Uint8Array([0x22, ...bytes, 0x22]), 'application/json'))).toEqual([400, 'bad-text']);
    expect(
      await refusedWith(
        await desk.ask('/api/articles', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json', 'content-length': '99999999999' } }),
      ),
    ).toEqual([413, 'body-too-large']);
    expect(await holdings(desk)).toEqual(before);
  });

  it('with a wrong length, cut off on the wire, or smuggled behind another is no request', { timeout: slow }, async () => {
    const desk = await openDesk();
    const { port, close } = await listen(desk.app.app, '127.0.0.1', 0, true);
    onTestFinished(() => close(10));
    const before = await holdings(desk);
    const head = `POST /api/articles HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n`;
    const body = '{"text":"قال الوزير إن السد آمن.","name":"smuggled"}';
    const size = Buffer.byteLength(body);
    expect(await overTheWire(port, `${head}content-length: ${size}\r\ntransfer-encoding: chunked\r\n\r\n${body}`)).toMatch(/^(HTTP\/1\.1 400|$)/);
    expect(await overTheWire(port, `${head}content-length: ${size}\r\ncontent-length: 5\r\n\r\n${body}`)).toMatch(/^(HTTP\/1\.1 400|$)/);
    expect(await overTheWire(port, `${head}content-length: -1\r\n\r\n${body}`)).toMatch(/^(HTTP\/1\.1 400|$)/);
    expect(await overTheWire(port, `${head}content-length: 10\r\n\r\n${body.slice(0, 5)}\r\n`)).not.toMatch(/ 202 /);
    expect(await overTheWire(port, `${head}content-length: ${size + 500}\r\n\r\n${body}`, true)).not.toMatch(/ 202 /);
    expect(await overTheWire(port, `GET /api/session HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nx: ${'y'.repeat(200_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431|^$/);
    expect(await holdings(desk)).toEqual(before);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
  });
});

describe('a name', () => {
  it('in an address is looked up and never a path', { timeout: slow }, async () => {
    const desk = await openSampleDesk();
    const steps = [
      '..%2f..%2f..%2fetc%2fpasswd',
      '..%5c..%5cetc%5cpasswd',
      '%2e%2e%2f%2e%2e%2fpackage.json',
      '%2fetc%2fpasswd',
      'file:%2f%2f%2fetc%2fpasswd',
      'a%00.txt',
      '__proto__',
      'constructor',
    ];
    const routes: ReadonlyArray<readonly [method: string, route: (name: string) => string]> = [
      ['GET', (name) => `/api/stories/${name}`],
      ['GET', (name) => `/api/stories/${name}/points/${name}`],
      ['GET', (name) => `/api/stories/${name}/points/${name}/export/csv`],
      ['GET', (name) => `/api/stories/${name}/export/html`],
      ['GET', (name) => `/api/articles/${name}`],
      ['GET', (name) => `/api/articles/${name}/evidence?statement=0`],
      ['GET', (name) => `/api/articles/${name}/copies/${name}`],
      ['GET', (name) => `/api/articles/${name}/export/json`],
      ['GET', (name) => `/api/articles/rasid-ministry-admits/export/${name}`],
      ['GET', (name) => `/api/actors/${name}`],
      ['GET', (name) => `/api/actors/${name}/export/csv`],
      ['GET', (name) => `/api/jobs/${name}`],
      ['GET', (name) => `/api/search/export/${name}?q=x`],
      ['GET', (name) => `/api/corrections/export/${name}`],
      ['DELETE', (name) => `/api/articles/${name}`],
      ['GET', (name) => `/assets/${name}`],
      ['GET', (name) => `/${name}`],
    ];
    for (const [method, route] of routes)
      for (const name of steps) {
        const answer = await desk.ask(route(name), { method });
        expect([route(name), answer.status]).toEqual([route(name), 404]);
        expect(await answer.text()).not.toMatch(/root:|"dependencies"/);
      }
  });

  it('of a file or an export adds no header', { timeout: slow }, async () => {
    const desk = await openDesk();
    for (const name of ['a\r\nset-cookie: x=1.txt', 'a\nb.txt', 'a\u2028b.txt', 'a\u0000.txt', 'a\u0085b.txt'])
      expect(await refusedWith(await desk.send('POST', '/api/articles', { text: 'قال الوزير إن السد آمن.', name }))).toEqual([400, 'bad-name']);
    const name = '"; filename=evil.exe; x="ملف\u202e.txt';
    await desk.send('POST', '/api/articles', { text: 'قال الوزير إن السد آمن.', name });
    await desk.done();
    const { stories } = await desk.get<{ stories: { id: string }[] }>('/api/stories');
    const { headers } = await desk.ask(`/api/stories/${stories[0]!.id}/export/markdown`);
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[A-Za-z0-9 .-]+"; filename\*=UTF-8''[A-Za-z0-9%._~-]+$/);
    expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('a reader', () => {
  it('does no editor’s work, by any route that writes', { timeout: slow }, async () => {
    let now = 1_000_000;
    const desk = await openSampleDesk({ now: () => now, limits: { writes: { burst: 1000, perSecond: 1000 } } });
    const before = await holdings(desk);
    const [editor, reader] = ['Jx7-quiet-harbour-41', 'Rd9+morning_ledger.52'];
    await desk.store.desk.setToken('editor', await hashToken(editor));
    await desk.store.desk.setToken('reader', await hashToken(reader));
    now += 5000;
    const authorization = `Bearer ${reader}`;
    const writes = desk.app.app.routes.filter(({ method, path }) => !['GET', 'ALL', 'HEAD'].includes(method) && path !== '/api/session');
    expect(new Set(writes.map(({ method, path }) => `${method} ${path}`)).size).toBeGreaterThanOrEqual(5);
    for (const { method, path } of writes)
      expect([path, ...(await refusedWith(await desk.send(method, path.replaceAll(/:\w+/g, '1'), {}, { authorization })))]).toEqual([path, 403, 'editor-only']);
    // A wrong token is no reader, and a right one with a word more is wrong.
    for (const wrong of [`${reader}x`, reader.slice(1), reader.toUpperCase()])
      expect(await refusedWith(await desk.ask('/api/stories', { headers: { authorization: `Bearer ${wrong}` } }))).toEqual([401, 'wrong-token']);
    now += 5000;
    const after = async (path: string): Promise<unknown> => (await desk.ask(path, { headers: { authorization } })).json();
    const { revision, articles } = (await after('/api/session')) as Session;
    expect({ revision, articles, corrections: await after('/api/corrections') }).toEqual(before);
  });
});

describe('addresses', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['here', 'here'],
  ])('%s counts as %s', (address, neighbourhood) => {
    expect(neighbourhoodOf(address)).toBe(neighbourhood);
  });

  it('of one network share a limit: nobody gets more by changing the last half', () => {
    const limit = createLimiter({ burst: 3, perSecond: 0.001 }, () => 0);
    const waits = Array.from({ length: 6 }, (_, at) => limit(`2001:db8:5:5::${at}`));
    expect(waits.map((wait) => wait === 0)).toEqual([true, true, true, false, false, false]);
    expect(limit('2001:db8:5:6::1')).toBe(0);
  });
});
