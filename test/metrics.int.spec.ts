import { readFileSync, rmSync } from 'node:fs';
import { openMetrics } from '#infrastructure/metrics/open-metrics.js';
import { certificatesOf, observeCertificates } from '#infrastructure/metrics/observe-certificates.js';
import { observeBackups } from '#infrastructure/metrics/observe-backups.js';
import { databaseBytes, observeDatabase } from '#infrastructure/metrics/observe-database.js';
import { observeProcess } from '#infrastructure/metrics/observe-process.js';
import { writeMark } from '#infrastructure/backup/mark.js';
import { archiveMarkFile, writeArchiveMark } from '#infrastructure/journal/archive-mark.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { currentGenerations } from '#read-models/current-generations.js';
import { observeInstallation } from '#read-models/observe-installation.js';
import { countFailures } from '../apps/worker/effects/count-failures.js';
import { startApi, type Api } from './support/api.js';
import { makeAuthority, writePem } from './support/certificates.js';
import { complaintOf, setUpCase, type Case } from './support/dispute.js';
import { startPostgres } from './support/services.js';
import { watchedNames } from './watch/watched-names.js';

const failed: unknown[] = [];
const { meter, text } = openMetrics((error) => failed.push(error));
let api: Api;
let story: Case;
let observed: ReturnType<typeof observeProcess>;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, startPostgres, { meter });
  const { pool } = api.parts;
  observed = observeProcess({ meter, pool, folders: { evidence: api.evidenceFolder } });
  const authority = writePem(api.evidenceFolder, 'authority.crt', makeAuthority().certificate);
  observeCertificates(
    meter,
    certificatesOf({ DATABASE_URL: `postgres://h/d?sslrootcert=${authority}` }),
    api.parts.now,
  );
  const at = new Date(Date.now() - 3_600_000).toISOString();
  writeMark(api.evidenceFolder, { snapshot: 'canary-snapshot', at, log: { position: 1, chain: 'AAAA' } });
  writeArchiveMark(api.evidenceFolder, { base: 'canary-base', at });
  observeBackups(meter, { home: api.evidenceFolder, expected: ['backup', 'archive'], pool, now: () => new Date() });
  observeInstallation(meter, pool);
  observeDatabase(meter, () => databaseBytes(pool));
  const countFailure = countFailures(meter);
  for (const kind of ['ask-platform', 'serve-mail', 'serve-mail'] as const) countFailure({ kind });
  await currentGenerations(pool, PROJECTIONS);
  story = await setUpCase(api);
}, 60_000);
afterAll(() => {
  observed.end();
  return api.stop();
});

it('tells every metric that the board shows and that alerts ask for, and nothing of people', async () => {
  const { pool } = api.parts;
  const { body } = await api.post('/v1/disputes', complaintOf(story), story.ana);
  const disputeId = body['disputeId'] ?? '';
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ana)).status).toBe(200);
  const login = 'canary-of-the-tests';
  const { associationId } = story.association;
  const guess = { association: associationId, login, password: 'canary-password-1' };
  expect(await api.post('/v1/sessions', guess)).toMatchObject({ status: 401 });
  await api.get('/canary/nowhere');
  await pool.query(
    "INSERT INTO read.generation (reader, name, version, number, live) VALUES ('canary_9', 'canary', '1', 9, false)",
  );
  await pool.query("INSERT INTO read.building (reader, up_to, total) VALUES ('canary_9', 1, 10)");
  await pool.query("INSERT INTO read.checkpoint (reader, position) VALUES ('late_1', 0)");
  await pool.query(
    `INSERT INTO read.effect_attempt (dispute_id, key, association_id, kind, destination, attempts, last_error, first_attempt_at, last_attempt_at)
       VALUES ($1, 'canary-key', $2, 'serve-mail', 'mail', 3, 'canary-error', now(), now())`,
    [newId(), associationId],
  );
  await pool.query(
    `WITH w AS (INSERT INTO read.worker VALUES ($1, '{}', 0, now() + interval '1 hour') RETURNING id)
    INSERT INTO read.failing_reader (worker, reader, error) SELECT $1, 'words', 'canary-error'`,
    [newId()],
  );
  const told = await text();
  expect(failed).toEqual([]);
  const ours = watchedNames().filter((name) => name.startsWith('parley_'));
  const other = 'parley_never_archived_seconds'; // there are backups: below
  expect(ours.filter((name) => name !== other && !told.includes(name))).toEqual([]);
  expect(told).toContain('parley_failing_effects{kind="serve-mail",destination="mail"} 1');
  expect(told).toContain('parley_failed_attempts_total{kind="serve-mail",destination="mail"} 2');
  expect(told).toContain('parley_failed_attempts_total{kind="ask-platform",destination="platform"} 1');
  expect(told).toContain('parley_failed_attempts_total{kind="serve-sms",destination="sms"} 0');
  expect(told).toMatch(/parley_reader_behind_events\{reader="late_1"\} [1-9]/);
  expect(told).toContain('parley_reader_failing_seconds{reader="words"} 0');
  expect(told).toMatch(/route="\/v1\/disputes\/:disputeId",status="2xx"/);
  expect(told).toMatch(/parley_sign_in_refusals_total\{operation="signIn"\} 1/);
  expect(Number(/^parley_database_bytes (\d+)$/m.exec(told)?.[1])).toBeGreaterThan(1_000_000);
  for (const kind of ['backup', 'archive']) {
    const age = Number(new RegExp(`^parley_${kind}_age_seconds (\\S+)`, 'm').exec(told)?.[1]);
    expect([kind, age >= 3_600, age < 3_700]).toEqual([kind, true, true]);
  }
  const left = Number(/^parley_certificate_left_seconds\{certificate="database-authority"\} (\S+)/m.exec(told)?.[1]);
  expect([left > 1_000, left <= 3_600]).toEqual([true, true]);
  for (const canary of ['canary-', 'nowhere', disputeId, associationId]) expect(told).not.toContain(canary);
});

it('tells since when there is something to lose where nothing was ever archived by what is expected to', async () => {
  rmSync(archiveMarkFile(api.evidenceFolder));
  const seconds = /^parley_never_archived_seconds\{by="(\w+)"\} (\S+)$/gm;
  const told = [...(await text()).matchAll(seconds)].map(([, by, since]) => [by, Number(since) >= 0]);
  expect([told, failed]).toEqual([[['archive', true]], []]);
});

it('says with every alert what is to be done', () => {
  const alerts = readFileSync('docker/prometheus/alerts.yml', 'utf8').split('- alert: ').slice(1);
  expect(alerts.length).toBeGreaterThan(10);
  expect(alerts.filter((alert) => !/action: .{20,}/.test(alert))).toEqual([]);
});
