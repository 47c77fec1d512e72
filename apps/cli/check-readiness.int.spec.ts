import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { databaseFindings } from '#infrastructure/readiness/database-findings.js';
import { assertReady } from '#infrastructure/readiness/assert-ready.js';
import { findingInEnglish } from '#messages/readiness/finding-in-words.js';
import { startApi, type Api } from '../../test/support/api.js';
import { setUpAssociation } from '../../test/support/association.js';
import { temporaryFolder } from '../../test/support/temporary-folder.js';
import { check } from './check-readiness.js';
import { readConfig } from './config.js';

let api: Api;
const home = temporaryFolder('parley-test-check-');
beforeAll(async () => void (api = await startApi()), 60_000);
afterAll(async () => {
  await api.stop();
  rmSync(home, { recursive: true });
});
afterEach(() => jest.restoreAllMocks());

const run = async (env: NodeJS.ProcessEnv) => {
  const said: string[] = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => void said.push(text));
  const code = await check(
    readConfig({ DATABASE_URL: api.postgres.applicationUrl, PARLEY_HOME: home, ...env }),
    [],
    () => new Date(),
  );
  return { code, said: said.join('\n') };
};

it('prints what is ready and what is not, with the remedy', async () => {
  await setUpAssociation(api);
  const { code, said } = await run({
    API_URL: 'http://parley.example',
    API_HOST: '0.0.0.0',
    PARLEY_MASTER_KEY: Buffer.alloc(32).toString('base64'),
  });
  expect(code).toBe(1);
  for (const name of ['api-url', 'plain-http', 'master-key'])
    expect(said).toMatch(new RegExp(`NOT READY ${name} .*\\n +\\S`));
  expect(said).toMatch(/ready +database-role/);
  expect(said).toMatch(/advised +mail/);
  expect(said).toMatch(/advised +backups .*\(parley backup\)/);
});

it('lets no production start with accounts of the demo, or as a role that may too much', async () => {
  const ready = await databaseFindings(api.parts.pool);
  expect(ready.filter((one) => one.check === 'demo-accounts' || one.check === 'database-role')).toEqual([
    expect.objectContaining({ ready: true }),
    expect.objectContaining({ ready: true }),
  ]);
  const there = await setUpAssociation(api);
  const demo = {
    login: 'maja',
    password: 'parley-demo-2026',
    name: 'm',
    mail: 'maja@association.example',
    locale: 'en',
    roles: ['case-manager'],
  };
  await api.post(`/v1/associations/${there.associationId}/accounts`, demo, there.operator);
  const found = await databaseFindings(api.parts.pool);
  expect(() => assertReady('production', found, findingInEnglish)).toThrow(/demo/);
  expect(() => assertReady('development', found, findingInEnglish)).not.toThrow();
});

it('has no more against an installation as it should be', async () => {
  await api.parts.pool.query('UPDATE office.account SET suspended_at = now()');
  const { said } = await run({
    API_URL: 'https://parley.example',
    PARLEY_MASTER_KEY: randomBytes(32).toString('base64'),
    OPERATOR_KEY: randomBytes(32).toString('base64url'),
    BACKUPS_EXPECTED: 'none',
  });
  expect(said).toMatch(/ready +backups/);
  const [installation = ''] = said.split('people can do everything'); // what associations lack is theirs to mend
  expect(installation.replace(/NOT READY database-safety.*\n.*/, '')).not.toContain('NOT READY'); // tests do not wait for the disk
});

/* What follows takes grants away for good. */
const asOwner = async (text: string): Promise<void> => {
  const client = new pg.Client({ connectionString: api.postgres.superuserUrl });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
};
it.each([
  ['GRANT TRUNCATE ON office.session TO parley_application', 'REVOKE TRUNCATE ON office.session FROM parley_application', 'table-grants'], // prettier-ignore
  ['GRANT TRIGGER ON log.event TO parley_application', 'REVOKE TRIGGER ON log.event FROM parley_application', 'table-grants'], // prettier-ignore
  ['GRANT TRUNCATE ON security.event TO parley_application', 'REVOKE TRUNCATE ON security.event FROM parley_application', 'table-grants'], // prettier-ignore
  ['ALTER TABLE office.session OWNER TO parley_application', 'ALTER TABLE office.session OWNER TO parley_owner', 'tables'], // prettier-ignore
  ['ALTER TABLE log.event OWNER TO parley_application', 'ALTER TABLE log.event OWNER TO parley_owner', 'database-safety'], // prettier-ignore
])('says so and starts no production after %s', async (fault, mended, name) => {
  const wrong = async () => {
    const found = await databaseFindings(api.parts.pool);
    return found.filter(
      ({ check: one, ready, detail = '' }) =>
        one === name && !ready && (one !== 'database-safety' || detail.includes('owner of the log')),
    );
  };
  expect(await wrong()).toEqual([]);
  await asOwner(fault);
  try {
    const found = await wrong();
    expect(() => assertReady('production', found, findingInEnglish)).toThrow(/REVOKE|GRANT|Production/);
    const { code, said } = await run({ PARLEY_MASTER_KEY: randomBytes(32).toString('base64') });
    expect([code, said]).toEqual([1, expect.stringContaining(`NOT READY ${name}`)]);
  } finally {
    await asOwner(mended);
  }
  expect(await wrong()).toEqual([]);
});
