import { isUtf8 } from 'node:buffer';
import type { HonoRequest, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Refused } from '../refusals.ts';
import type { Visitor } from '../routes/route.ts';

const megabyte = 1024 * 1024;
/** Bytes of a form with files, and of any other body. */
const formLimit = 64 * megabyte;
const otherLimit = 4 * megabyte;

/** Takes JSON in UTF-8, and forms where files are added; stops reading at the limit. */
export const checkBody: MiddlewareHandler<Visitor> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD' || !hasBody(c.req)) return next();
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
  const isForm = type === 'multipart/form-data' && c.req.path === '/api/articles';
  if (!isForm && type !== 'application/json') throw new Refused('wrong-type');
  const limit = isForm ? formLimit : otherLimit;
  const onError = (): never => {
    throw new Refused('body-too-large', { limit: limit / megabyte });
  };
  return bodyLimit({ maxSize: limit, onError })(c, async () => {
    const bytes = await c.req.arrayBuffer();
    if (!isForm && !isUtf8(bytes)) throw new Refused('bad-text');
    await next();
  });
};

function hasBody({ raw }: HonoRequest): boolean {
  const length = raw.headers.get('content-length');
  if (length !== null) return length !== '0';
  // On the wire a body is announced; a request that was made in this process may hold one all the same.
  return raw.headers.has('transfer-encoding') || (raw.headers.has('content-type') && raw.body !== null);
}
