import { OPERATOR_KEY, startApi, type Api } from '../../../test/support/api.js';
import { startOwnPostgres } from '../../../test/support/services.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { until } from '../../../test/support/until.js';

let api: Api;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, startOwnPostgres);
}, 30_000);
afterAll(() => api.close());

it('answers 503 with a remedy while the database is away, and runs on', async () => {
  const { operator } = await setUpAssociation(api);
  await until('the API is ready', async () => (await api.get('/readyz')).status === 200);
  await api.postgres.stop();
  expect(await api.get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok', installation: 'tests' } });
  expect((await api.get('/readyz')).status).toBe(503);
  const party = { kind: 'person', name: 'a', accounts: [] };
  const answers = [
    await api.get('/v1/clock', operator),
    await api.post('/v1/parties', party, operator),
    await api.post('/v1/associations', { nameZh: 'a', nameEn: 'a' }, { token: OPERATOR_KEY }),
  ];
  for (const answer of answers) {
    expect(answer).toMatchObject({ status: 503, body: { code: 'Busy' } });
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(answer.text).not.toMatch(/ECONN|at .*\(/);
  }
}, 20_000);
