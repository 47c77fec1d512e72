import { readFileSync } from 'node:fs';
import path from 'node:path';
import { home } from './play-stories.js';

type Running = { readonly start: string; readonly api: string };
type Status = { readonly people: readonly object[]; readonly links: { readonly pages: string } };

const running = (): Running => JSON.parse(readFileSync(path.join(home, 'running.json'), 'utf8')) as Running;
const press = (login: string, headers: Readonly<Record<string, string>> = { origin: running().start }) =>
  fetch(`${running().start}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ login }),
  });

it('the one address lists who is here, and one click signs in as one of them', async () => {
  const { start, api } = running();
  const page = await fetch(start);
  expect([page.status, page.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining("default-src 'none'"),
  ]);
  const status = await (await fetch(`${start}/status`)).text();
  expect((JSON.parse(status) as Status).people.length).toBeGreaterThan(30);
  expect(status).not.toContain('password');

  const pressed = await press('maja');
  expect(await pressed.json()).toEqual({ to: `${api}/a/demo` });
  const cookie = pressed.headers.getSetCookie().map((one) => one.split(';')[0]);
  const me = await fetch(`${api}/v1/me`, {
    headers: { cookie: cookie.join('; '), 'sec-fetch-site': 'same-origin', 'parley-session': 'browser' },
  });
  expect(await me.json()).toMatchObject({ account: { name: '马嘉', roles: ['case-manager'] } });
});

it('signs nobody in for another site, for a name that points here, or as nobody', async () => {
  const { start } = running();
  expect((await press('maja', { origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await press('maja', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await press('maja', { 'content-type': 'text/plain', origin: start })).status).toBe(403);
  expect((await press('nobody')).status).toBe(404);
  expect((await fetch(`${start}/assets/..%2fstart.html`)).status).toBe(404);
});
