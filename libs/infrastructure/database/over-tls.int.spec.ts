import pg from 'pg';
import { openAppender } from '#event-store/append.js';
import { listen } from '#event-store/listen.js';
import type { EmbeddedPostgres } from '#infrastructure/embedded/postgres.js';
import { makeAuthority, writePem } from '../../../test/support/certificates.js';
import { startPostgresByTls } from '../../../test/support/postgres-by-tls.js';
import { temporaryFolder } from '../../../test/support/temporary-folder.js';
import { migrate } from './migrate.js';
import { openPool } from './pool.js';

const folder = temporaryFolder('parley-test-tls-');
const [authority, stranger] = [makeAuthority(), makeAuthority('Somebody else')];
const ca = writePem(folder, 'ca.crt', authority.certificate, 0o644);
const otherCa = writePem(folder, 'other-ca.crt', stranger.certificate, 0o644);
let postgres: EmbeddedPostgres;

beforeAll(async () => void (postgres = await startPostgresByTls(folder, authority, ['fsync=off'])), 60_000);
afterAll(() => postgres.stop());

const by = (url: string, query: string, host = 'localhost'): string => `${url.replace('127.0.0.1', host)}?${query}`;
const FULL = `sslmode=verify-full&sslrootcert=${ca}`;

const connectsBy = async (url: string): Promise<unknown> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
  await client.end();
  return rows;
};

it('migrates, reads, appends and listens by TLS alone, with the certificate checked', async () => {
  const [ownerUrl, applicationUrl] = [by(postgres.ownerUrl, FULL), by(postgres.applicationUrl, FULL)];
  await migrate({ ownerUrl, applicationUrl });
  const pool = openPool(applicationUrl, () => undefined);
  const appender = openAppender(applicationUrl, () => new Date());
  const heard = await listen(applicationUrl, () => undefined);
  await pool.query('SELECT 1');
  const { rows } = await pool.query<{ ssl: boolean; version: string }>(
    "SELECT s.ssl, s.version FROM pg_stat_activity a JOIN pg_stat_ssl s USING (pid) WHERE a.usename = 'parley_application'",
  );
  expect(rows.length).toBeGreaterThanOrEqual(2);
  expect([...new Set(rows.map(({ version }) => version))]).toEqual(['TLSv1.3']);
  await Promise.all([heard.close(), appender.close(), pool.end()]);
}, 60_000);

it.each([
  ['whom nobody of ours vouches for', () => by(postgres.applicationUrl, `sslmode=verify-full&sslrootcert=${otherCa}`)],
  ['that has another name', () => by(postgres.applicationUrl, FULL, '127.0.0.1')],
  ['with no authority named', () => by(postgres.applicationUrl, 'sslmode=verify-full')],
])('gives no password to a server %s', async (_, url) => {
  await expect(connectsBy(url())).rejects.toThrow(/certificate|altname/i);
});
