import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { pino } from 'pino';
import { createApi, type ApiParts } from '../bootstrap.js';

/** An API whose own address is HTTPS; TLS ends before it. It answers without a database what needs none. */
let api: NestFastifyApplication;
beforeAll(async () => {
  const parts = { url: 'https://parley.test', now: () => new Date(), log: pino({ level: 'silent' }) };
  api = await createApi(parts as unknown as ApiParts);
  await api.listen(0, '127.0.0.1');
});
afterAll(() => api.close());

it.each([
  { name: 'how it is', path: '/healthz', status: 200 },
  { name: 'the reference', path: '/docs', status: 200 },
  { name: 'the front door', path: '/', status: 302 },
  { name: 'nobody known', path: '/v1/me', status: 401 },
  { name: 'nothing there', path: '/nowhere', status: 404 },
])('$name: is asked for by HTTPS alone from then on, for a year, below this name too', async ({ path, status }) => {
  const { headers, status: answered } = await fetch((await api.getUrl()) + path, { redirect: 'manual' });
  expect(answered).toBe(status);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
});

it('has what was asked for without TLS asked for with it', async () =>
  expect((await fetch(`${await api.getUrl()}/healthz`)).headers.get('content-security-policy')).toContain(
    'upgrade-insecure-requests',
  ));
