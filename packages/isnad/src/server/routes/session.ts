import { createRoute } from '@hono/zod-openapi';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { cookieName, type Guard } from '../guards/guard.ts';
import { sessionLength } from '../guards/tokens.ts';
import { session } from '../schemas/session.ts';
import type { Role, Session } from '../shape.ts';
import { exportFormats } from '../workshop.ts';
import { answers, type DeskApp } from './route.ts';

const get = createRoute({
  method: 'get',
  path: '/api/session',
  summary: 'Who is at the desk, and what stands in the database',
  responses: answers(session, 'Also without a token: its role is null then, and its counts are zero'),
});

const enter = createRoute({
  method: 'post',
  path: '/api/session',
  summary: 'Sign in with a token',
  request: { body: { required: true, content: { 'application/json': { schema: z.strictObject({ token: z.string().min(1).max(500) }) } } } },
  responses: answers(session, 'The session, which a cookie carries from now on'),
});

const leave = createRoute({
  method: 'delete',
  path: '/api/session',
  summary: 'Sign out',
  responses: answers(session, 'The session is over'),
});

export function sessionRoutes(app: DeskApp, desk: Desk, guard: Guard, { canPrint, hasSamples }: Pick<Session, 'canPrint' | 'hasSamples'>): void {
  const sessionOf = async (role: Role | null): Promise<Session> => {
    const { version } = desk;
    const formats = exportFormats(canPrint);
    if (role === null) return { role, version, revision: 0, articles: 0, stories: 0, canPrint: false, hasSamples: false, formats };
    const { revision, articles, threads } = await desk.catalogue();
    return { role, version, revision, articles: articles.size, stories: threads.size, canPrint, hasSamples, formats };
  };

  app.openapi(get, async (c) => c.json(await sessionOf(c.get('role')), 200));

  app.openapi(enter, async (c) => {
    const { cookie, role } = await guard.signIn(c.req.valid('json').token, c.get('address'));
    setCookie(c, cookieName, cookie, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: sessionLength / 1000 });
    return c.json(await sessionOf(role), 200);
  });

  app.openapi(leave, async (c) => {
    const cookie = getCookie(c, cookieName);
    if (cookie !== undefined) guard.signOut(cookie);
    deleteCookie(c, cookieName, { path: '/', httpOnly: true, sameSite: 'Strict' });
    return c.json(await sessionOf(null), 200);
  });
}
