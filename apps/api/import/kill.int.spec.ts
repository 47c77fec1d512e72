import path from 'node:path';
import { newId } from '#infrastructure/ids.js';
import { wrappingKey } from '#infrastructure/vault/master-key.js';
import { startProgram } from '../../../test/faults/kit/program.js';
import { OPERATOR_KEY, startApi, type Api } from '../../../test/support/api.js';
import { setUpAssociation } from '../../../test/support/association.js';
import { portBelowOutgoing } from '../../../test/support/port-below-outgoing.js';
import { until } from '../../../test/support/until.js';
import { carryImport } from './carry-imports.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.stop());

const count = async (text: string): Promise<number> =>
  Number((await api.parts.pool.query<{ count: string }>(`SELECT count(*) AS count FROM ${text}`)).rows[0]?.count);

it('killed between an act and its note, goes on after a restart and does nothing twice', async () => {
  const association = await setUpAssociation(api);
  const amy = { token: await association.person({ login: 'amy', roles: ['administrator'] }) };
  const csv = ['name,kind', ...Array.from({ length: 5 }, (_, n) => `Killed ${n} Ltd,Company`)].join('\n');
  const headers = { authorization: `Bearer ${amy.token}`, 'idempotency-key': newId(), 'content-type': 'text/csv' };
  const started = await fetch(`${api.url}/v1/imports/members`, { method: 'POST', headers, body: csv });
  const { importId } = (await started.json()) as { readonly importId: string };
  const dying = startProgram(
    'api',
    {
      PATH: process.env['PATH'],
      DATABASE_URL: api.postgres.applicationUrl,
      PARLEY_MASTER_KEY: wrappingKey(api.parts.masterKey).export().toString('base64'),
      EVIDENCE_FOLDER: api.evidenceFolder,
      OPERATOR_KEY,
      API_PORT: String(await portBelowOutgoing()),
      LOG_LEVEL: 'warn',
      PARLEY_FAILPOINT: 'after-commit-before-reply',
    },
    path.join(api.evidenceFolder, 'api-dying.log'),
  );
  expect(await dying.ended).toBe('SIGKILL');
  expect(await count("log.stream WHERE category = 'party'")).toBe(1);
  expect(await count('office.import_row')).toBe(0);
  const imported = await until('the import is at its end', async () => {
    await carryImport(api.parts, 2); // nothing while the database has not seen that the other process is gone
    const { body } = await api.get(`/v1/imports/${importId}`, amy);
    return (body as { finishedAt?: string }).finishedAt !== undefined && body;
  });
  expect(imported).toMatchObject({ outcomes: { made: 5, refused: 0 }, finishedAt: expect.any(String) });
  expect(await count("log.stream WHERE category = 'party'")).toBe(5);
}, 60_000);
