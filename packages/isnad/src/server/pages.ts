import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { contentPolicy } from './guards/headers.ts';
import type { DeskApp } from './routes/route.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Addresses of the desk's own views: the page is the same for all, and finds its view itself. */
const views = /^\/(?:$|(?:stories|articles|actors)\/|(?:search|add|corrections|enter)\/?$)/;

/** A name that changes with the file: it may be kept for ever. */
const hashed = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly isHashed: boolean;
}

/** Serves the built pages: a fixed list, read when the desk is opened; no address is ever a path. */
export function servePages(app: DeskApp, folder: string | null): void {
  const files = folder === null || !existsSync(join(folder, 'index.html')) ? null : readFiles(folder);
  const index = files?.get('/index.html');
  const html = index === undefined ? null : Buffer.from(index.bytes).toString('utf8');

  app.get('*', async (c, next) => {
    const { path } = c.req;
    if (path.startsWith('/api/') || path === '/healthz') return next();
    const file = path === '/index.html' ? undefined : files?.get(path);
    if (file !== undefined)
      return c.body(file.bytes, 200, {
        'content-type': file.type,
        'cache-control': file.isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      });
    const isView = views.test(path);
    if (!isView && !(c.req.header('accept') ?? '').includes('text/html')) return next();
    const nonce = randomBytes(18).toString('base64');
    c.header('content-security-policy', contentPolicy(nonce));
    c.header('cache-control', 'no-store');
    if (html === null) return c.html(unbuilt, 503);
    return c.html(html.replaceAll('__CSP_NONCE__', nonce), isView ? 200 : 404);
  });
}

function readFiles(folder: string): ReadonlyMap<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.flatMap((entry): Array<[string, PageFile]> => {
      const path = join(entry.parentPath, entry.name);
      const type = types[extname(entry.name)];
      if (type === undefined) return [];
      const address = path.slice(folder.length).replaceAll('\\', '/');
      return [[address.startsWith('/') ? address : `/${address}`, { bytes: new Uint8Array(readFileSync(path)), type, isHashed: hashed.test(entry.name) }]];
    }),
  );
}

const unbuilt = `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>إسناد</title></head>
<body><h1>صفحات المكتب غير مبنية</h1><p>شغّل <code dir="ltr">npm run build</code> في مجلد المشروع ثم حمّل هذه الصفحة من جديد. الواجهة البرمجية تعمل: <a href="/api/openapi.json" dir="ltr">/api/openapi.json</a></p>
<section lang="en" dir="ltr"><h1>The desk’s pages are not built</h1><p>Run <code>npm run build</code> in the project’s folder, then load this page again. The API works: <a href="/api/openapi.json">/api/openapi.json</a></p></section>
</body></html>
`;
