import { OPERATOR_KEY, startApi } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';

it('answers 503 with a remedy while the database is away, runs on, and is ready again with it', async () => {
  const api = await startApi();
  const { operator } = await setUpAssociation(api);
  expect((await api.get('/readyz')).status).toBe(200);
  await api.postgres.stop();
  expect(await api.get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
  expect((await api.get('/readyz')).status).toBe(503);
  const party = { kind: 'person', name: 'a', accounts: [] };
  for (const answer of [await api.get('/v1/clock', operator), await api.post('/v1/parties', party, operator), await api.post('/v1/associations', { nameZh: 'a', nameEn: 'a' }, { token: OPERATOR_KEY })]) {
    expect(answer).toMatchObject({ status: 503, body: { code: 'Busy' } });
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(answer.text).not.toMatch(/ECONN|at .*\(/);
  }
  await api.stop().catch(() => undefined); // PostgreSQL is stopped already
}, 40_000);
