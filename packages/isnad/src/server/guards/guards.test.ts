import { describe, expect, it } from 'vitest';
import { openDesk, openSampleDesk } from '../../../../../tests/fixtures/open-desk.ts';
import type { AddJob, Refusal, Session, StoryList } from '../shape.ts';
import { hashToken, weaknessOf } from './tokens.ts';

const slow = 60_000;
const editor = 'Jx7-quiet-harbour-41';
const reader = 'Rd9+morning_ledger.52';

async function refusedWith(answer: Response): Promise<readonly [number, string]> {
  const text = await answer.text();
  expect(text).not.toMatch(/\bat .*\.ts:|node_modules|Error:/);
  const { code, message } = JSON.parse(text) as Refusal;
  expect(message.en).not.toMatch(/\{\w+\}/);
  expect(message.ar).toMatch(/[\u0621-\u064a]/);
  return [answer.status, code];
}

describe('requests of another site', () => {
  it('are refused whatever they ask, and change nothing', { timeout: slow }, async () => {
    const desk = await openSampleDesk();
    const before = await desk.get<Session>('/api/session');
    const correction = { subject: { kind: 'wrong-date', document: 'rasid-ministry-admits', day: '2020-01-01' }, reason: 'x' };
    for (const host of ['evil.example', 'evil.example:4747', '127.0.0.1.evil.example', '192.168.1.5', '', 'localhost@evil.example'])
      expect(await refusedWith(await desk.ask('/api/session', { headers: { host } }))).toEqual([421, 'wrong-host']);
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:9999' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ])
      expect(await refusedWith(await desk.send('POST', '/api/corrections', correction, headers))).toEqual([403, 'cross-origin']);
    expect(await refusedWith(await desk.ask('/api/stories', { headers: { 'sec-fetch-site': 'cross-site' } }))).toEqual([403, 'cross-origin']);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect(
        await refusedWith(await desk.ask('/api/corrections', { method: 'POST', body: JSON.stringify(correction), headers: { 'content-type': type } })),
      ).toEqual([415, 'wrong-type']);
    expect(await desk.get<Session>('/api/session')).toEqual(before);
    expect((await desk.ask('/api/session', { headers: { host: 'localhost:1' } })).status).toBe(200);
    expect((await desk.send('POST', '/api/corrections', correction, { origin: 'http://127.0.0.1:4747', 'sec-fetch-site': 'same-origin' })).status).toBe(201);
  });
});

describe('tokens', () => {
  it('open the desk to their role alone, in a header or a cookie, and end with a new one', { timeout: slow }, async () => {
    let now = 1_000_000;
    const desk = await openSampleDesk({ now: () => now, limits: { guesses: { burst: 3, perSecond: 1 / 60 } } });
    await desk.store.desk.setToken('editor', await hashToken(editor));
    await desk.store.desk.setToken('reader', await hashToken(reader));
    now += 5000;
    expect(await desk.get<Session>('/api/session')).toMatchObject({ role: null, articles: 0 });
    expect(await refusedWith(await desk.ask('/api/stories'))).toEqual([401, 'token-needed']);

    const entered = await desk.send('POST', '/api/session', { token: reader });
    expect(await entered.json()).toMatchObject({ role: 'reader' });
    const set = entered.headers.get('set-cookie')!;
    expect(set).toMatch(/HttpOnly/);
    expect(set).toMatch(/SameSite=Strict/);
    const cookie = set.split(';')[0]!;
    expect((await desk.ask('/api/stories', { headers: { cookie } })).status).toBe(200);
    for (const [method, path] of [
      ['POST', '/api/samples'],
      ['DELETE', '/api/articles/rasid-ministry-admits'],
      ['DELETE', '/api/corrections/1'],
    ] as const)
      expect(await refusedWith(await desk.ask(path, { method, headers: { cookie } }))).toEqual([403, 'editor-only']);
    const program = { authorization: `Bearer ${editor}` };
    expect((await desk.ask('/api/articles/rasid-ministry-admits', { method: 'DELETE', headers: program })).status).toBe(200);

    expect((await desk.ask('/api/session', { method: 'DELETE', headers: { cookie } })).status).toBe(200);
    expect(await refusedWith(await desk.ask('/api/stories', { headers: { cookie } }))).toEqual([401, 'token-needed']);

    // One guess is left of the three, and then none, however it is made.
    expect(await refusedWith(await desk.ask('/api/stories', { headers: { authorization: 'Bearer guess' } }))).toEqual([401, 'wrong-token']);
    const late = await desk.send('POST', '/api/session', { token: editor });
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusedWith(late)).toEqual([429, 'too-often']);
    // Whoever is known already goes on.
    expect((await desk.ask('/api/stories', { headers: program })).status).toBe(200);
    await desk.store.desk.setToken('editor', await hashToken(`${editor}-new`));
    now += 600_000;
    expect(await refusedWith(await desk.ask('/api/stories', { headers: program }))).toEqual([401, 'wrong-token']);
    for (const secret of [editor, reader, cookie.split('=')[1]!]) expect(desk.log()).not.toContain(secret);
  });

  it.each([
    ['short', 'too-short'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'too-plain'],
    ['abcdefghijklmnopqrstuvwxyz', 'too-plain'],
    ['0123456789012345678', 'too-plain'],
    ['has spaces in it, many', 'unprintable'],
    ['رمز سري طويل جدا جدا', 'unprintable'],
    ['x'.repeat(501), 'too-long'],
    [editor, null],
  ])('%s is %s', (token, weakness) => {
    expect(weaknessOf(token)).toBe(weakness);
  });

  it('are kept salted: one token gives two hashes', async () => {
    const [a, b] = [await hashToken(editor), await hashToken(editor)];
    expect(a).not.toBe(b);
    expect(a).not.toContain(editor);
  });
});

describe('what is malformed, oversized or too often', () => {
  it('is refused with a code and words, and nothing is lost', { timeout: slow }, async () => {
    const desk = await openSampleDesk({ limits: { writes: { burst: 40, perSecond: 0.001 } } });
    const before = await desk.get<StoryList>('/api/stories');
    const json = (body: BodyInit): RequestInit => ({ method: 'POST', body, headers: { 'content-type': 'application/json' } });
    const form = (body: BodyInit): RequestInit => ({ method: 'POST', body, headers: { 'content-type': 'multipart/form-data; boundary=b' } });
    const part = (name: string, content = 'قال الوزير إن السد آمن.'): string =>
      `--b\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n${content}\r\n--b--\r\n`;
    const refused: Array<readonly [path: string, init: RequestInit, status: number, code: string]> = [
      ['/api/articles', json('{"text":'), 400, 'bad-json'],
      ['/api/articles', json(new Uint8Array([0x22, 0xff, 0xfe, 0x22])), 400, 'bad-text'],
      ['/api/articles', json('{"text":""}'), 400, 'bad-request'],
      ['/api/articles', json('{"text":"س","more":1}'), 400, 'bad-request'],
      ['/api/articles', json('{"text":"س","published":"2025-02-31"}'), 400, 'bad-request'],
      ['/api/articles', json('{"text":"س","url":"javascript:alert(1)"}'), 400, 'bad-request'],
      ['/api/articles', json(JSON.stringify({ text: 'س', name: 'a\r\nset-cookie: x' })), 400, 'bad-name'],
      ['/api/articles', json(JSON.stringify({ text: 'س', name: '../..' })), 400, 'bad-name'],
      ['/api/articles', json(`"${'x'.repeat(5_000_000)}"`), 413, 'body-too-large'],
      ['/api/articles', form('--b\r\nno form at all'), 400, 'bad-form'],
      ['/api/articles', form(part('%0D%0Aset-cookie: x.txt')), 400, 'bad-name'],
      ['/api/articles', form('--b--\r\n'), 400, 'no-files'],
      ['/api/corrections', json('{"subject":{"kind":"not-the-truth"},"reason":"x"}'), 400, 'bad-request'],
      [
        '/api/corrections',
        json('{"subject":{"kind":"not-a-statement","document":"rasid-ministry-admits","index":999},"reason":"x"}'),
        409,
        'nothing-to-correct',
      ],
      ['/api/corrections', json('{"subject":{"kind":"not-a-statement","document":"rasid-ministry-admits","index":0},"reason":"  "}'), 400, 'bad-request'],
      ['/api/session', json('{"token":5}'), 400, 'bad-request'],
      ['/api/stories?limit=100000', {}, 400, 'bad-request'],
      ['/api/stories?from=2025-13-01', {}, 400, 'bad-request'],
      ['/api/stories/%2e%2e%2f%2e%2e%2fetc%2fpasswd', {}, 404, 'no-story'],
      ['/api/articles/..%2f..%2fpackage.json', {}, 404, 'no-article'],
      ['/api/articles/rasid-ministry-admits/evidence?start=0&end=99999999', {}, 404, 'no-evidence'],
      ['/api/articles/rasid-ministry-admits/evidence', {}, 400, 'bad-request'],
      ['/api/%E0%A4%A', {}, 404, 'no-route'],
      ['/assets/..%2f..%2f..%2fpackage.json', {}, 404, 'no-route'],
      ['/api/stories', { method: 'PUT' }, 404, 'no-route'],
    ];
    for (const [path, init, status, code] of refused) expect([path, ...(await refusedWith(await desk.ask(path, init)))]).toEqual([path, status, code]);
    expect(await desk.get<StoryList>('/api/stories')).toEqual(before);
    const stopped: number[] = [];
    for (let at = 0; at < 40; at++) stopped.push((await desk.ask('/api/samples', { method: 'PUT' })).status);
    expect(stopped.at(-1)).toBe(429);
    expect((await desk.ask('/api/stories')).status).toBe(200);
  });

  it('a body without a length is read no further than the limit', { timeout: slow }, async () => {
    const desk = await openDesk();
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000).fill(32));
      },
    });
    const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } };
    expect(await refusedWith(await desk.ask('/api/articles', init as RequestInit))).toEqual([413, 'body-too-large']);
    expect(sent).toBeLessThan(10_000_000);
  });
});

describe('a hostile page', () => {
  it('is text and a name, nothing more', { timeout: slow }, async () => {
    const desk = await openDesk();
    const page = `<html><head><title>خبر</title><script>alert(1)</script></head><body><h1>عنوان <img src=x onerror=alert(2)></h1><p>قال الوزير أحمد سالم إن السد آمن &lt;script&gt;alert(3)&lt;/script&gt; اليوم، وأكد أن الطريق مفتوح أمام السكان.</p></body></html>`;
    const form = new FormData();
    form.append('files', new File([page], '../../"><script>alert(4)</script>.html'));
    const started = await desk.ask('/api/articles', { method: 'POST', body: form });
    expect(started.status).toBe(202);
    await desk.done();
    const job = await desk.get<AddJob>(`/api/jobs/${((await started.json()) as AddJob).id}`);
    expect(job).toMatchObject({ state: 'done', added: [expect.any(String)] });
    const answer = await desk.ask(`/api/articles/${encodeURIComponent(job.added[0]!)}`);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const record = (await answer.json()) as { text: string; article: { file: string } };
    expect(record.text).not.toContain('alert(1)');
    expect(record.article.file).not.toContain('..');
    const { stories } = await desk.get<StoryList>('/api/stories');
    const saved = await desk.ask(`/api/stories/${stories[0]!.id}/export/html`);
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w .-]+"; filename\*=UTF-8''[\w%.~-]+$/);
    expect(await saved.text()).not.toMatch(/<script>alert|<img src=x/);
  });
});
