import { writeMark } from '#infrastructure/backup/mark.js';
import { noteProcess } from '#infrastructure/clock/note-process.js';
import type { OwnMeasures } from '#infrastructure/metrics/own-measures.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { DOCKET_VIEW } from '#read-models/views.js';
import { currentGenerations } from '#read-models/current-generations.js';
import { OPERATOR_KEY, startApi, type Api } from '../../../../test/support/api.js';
import { makeAuthority, writePem } from '../../../../test/support/certificates.js';
import { complaintOf, setUpCase, type Case } from '../../../../test/support/dispute.js';
import { startPostgres } from '../../../../test/support/services.js';
import { temporaryFolder } from '../../../../test/support/temporary-folder.js';
import type { StatusView } from './status.dto.js';

const home = temporaryFolder('parley-test-state-');
const authority = makeAuthority().certificate;
let api: Api;
let story: Case;
beforeAll(async () => {
  const certificates = { 'temporal-client': writePem(home, 'client.crt', authority), 'temporal-authority': '/nowhere' };
  writeMark(home, {
    snapshot: 'canary-snapshot',
    at: new Date(Date.now() - 7_200_000).toISOString(),
    log: { position: 1, chain: 'AAAA' },
  });
  const watched = { folders: { evidence: home, state: '/nowhere' }, certificates, home };
  api = await startApi('development', undefined, undefined, startPostgres, { watched });
  await currentGenerations(api.parts.pool, PROJECTIONS);
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const look = async (): Promise<StatusView> => {
  await api.parts.clock.refresh(); // with which a process notes how it does
  const { status, body } = await api.get('/v1/operations/status', { token: OPERATOR_KEY });
  expect(status).toBe(200);
  return body as unknown as StatusView;
};
const alertsOf = ({ alerts }: StatusView) => alerts.map(({ alert, of }) => (of === null ? alert : `${alert} ${of}`));

it('tells the operator, in production too, what metrics tell, where nobody measures', async () => {
  expect(api.parts.meter).toBeUndefined();
  await api.post('/v1/disputes', complaintOf(story), story.ana);
  const { associationId } = story.association;
  const guess = { association: associationId, login: 'canary-of-the-tests', password: 'canary-password-1' };
  expect(await api.post('/v1/sessions', guess)).toMatchObject({ status: 401 });
  const told = await look();
  const { measured } = told;
  expect(measured).toMatchObject({ minutes: 5, refusedSignIns: 1, serverErrors: 0, archiveAge: null });
  expect(measured.appends).toMatchObject({ count: expect.any(Number), failed: 0 });
  expect(measured.appends.count).toBeGreaterThan(0);
  expect([measured.appends.p50 ?? 0, (measured.appends.p99 ?? 0) >= (measured.appends.p50 ?? 1)]).toEqual([
    expect.any(Number),
    true,
  ]);
  expect(measured.programs).toEqual([expect.objectContaining({ kind: 'api', waiting: 0 })]);
  expect(measured.disks).toEqual([{ folder: 'evidence', free: expect.any(Number), size: expect.any(Number) }]);
  expect(measured.certificates).toEqual([{ certificate: 'temporal-client', secondsLeft: expect.any(Number) }]);
  expect([Number(measured.backupAge) >= 7_200, Number(measured.backupAge) < 7_400]).toEqual([true, true]);
  // there is no worker here, and the certificates of tests last an hour
  expect(alertsOf(told)).toEqual(
    expect.arrayContaining(['ParleyDown worker', 'ParleyCertificateEnds temporal-client']),
  );
  for (const canary of ['canary-', associationId]) expect(JSON.stringify(told)).not.toContain(canary);
});

it('adds up all processes, by what each notes with its sign of life, and forgets one that is gone', async () => {
  const { pool } = api.parts;
  const id = newId();
  const appends = Array.from({ length: 14 }, (_, at) => (at === 10 ? 900 : 0)); // up to 2.5 s
  const noted: OwnMeasures = {
    ...{ appends, failedAppends: 2, refusedSignIns: 60, serverErrors: 0 },
    disks: { evidence: { free: 1, size: 100 } },
    certificates: {},
    ages: { archive: 1_000 },
    memory: 2e9,
    memoryLimit: 2.2e9,
    pool: { busy: 20, size: 20, waiting: 4 },
  };
  await noteProcess(pool, { id, kind: 'worker' }, 0, new Date(), noted);
  const told = await look();
  expect(told.measured.appends.failed).toBe(2);
  expect(told.measured.appends.p99).toBeGreaterThan(1);
  expect(told.measured.disks).toEqual([{ folder: 'evidence', free: 1, size: 100 }]);
  const raised = alertsOf(told);
  expect(raised).not.toContain('ParleyDown worker');
  expect(raised).toEqual(
    expect.arrayContaining([
      'ParleyAppendsFail',
      'ParleyAppendsSlow',
      'ParleySignInsRefused',
      'ParleyPoolWaits worker',
      'ParleyDiskFull evidence',
      'ParleyMemoryHigh worker',
      'ParleyArchiveStandsStill',
    ]),
  );
  await pool.query("UPDATE office.process_seen SET seen_at = seen_at - interval '1 minute' WHERE process_id = $1", [
    id,
  ]);
  expect((await look()).measured.appends.failed).toBe(0);
});

it('tells of time-stamp authorities the newest root of the one that ends first, and no name', async () => {
  const { associationId } = story.association;
  await api.parts.pool.query(
    `INSERT INTO office.timestamp_authority (id, association_id, name, url, roots, created_at)
       VALUES ($1, $2, 'canary-authority', 'https://canary.example', $3, now())`,
    [newId(), associationId, authority],
  );
  const told = await look();
  expect(told.measured.certificates.map(({ certificate }) => certificate)).toEqual([
    'temporal-client',
    'timestamp-authority',
  ]);
  expect(JSON.stringify(told)).not.toContain('canary');
});

it('tells of a dispute that has owed a letter for an hour, unless it is known why', async () => {
  const { pool } = api.parts;
  const { associationId } = story.association;
  while ((await keepUp(pool, PROJECTIONS)) > 0);
  const ahead = (minutes: number) =>
    pool.query('UPDATE office.association SET clock_offset_ms = $2 WHERE id = $1', [associationId, minutes * 60_000]);
  expect((await look()).standing).toBe(0);
  await ahead(62);
  const told = await look();
  expect(told.standing).toBeGreaterThan(0);
  expect(alertsOf(told)).toContain('ParleyDisputesStand');
  await pool.query(
    `INSERT INTO read.effect_attempt
       SELECT dispute_id, 'some', association_id, 'serve-mail', 'mail', 1, 'mail-timeout', now(), now(), false
         FROM ${DOCKET_VIEW} AS docket WHERE owed <> '[]'`,
  );
  expect((await look()).standing).toBe(0);
  await ahead(0);
});

it('tells nobody else', async () => {
  const { person } = story.association;
  for (const role of ['administrator', 'case-manager'] as const) {
    const token = await person({ login: `a-${role}`, roles: [role] });
    expect(await api.get('/v1/operations/status', { token })).toMatchObject({ status: 403 });
  }
  expect(await api.get('/v1/operations/status', story.ana)).toMatchObject({ status: 403 });
  expect(await api.get('/v1/operations/status', {})).toMatchObject({ status: 401 });
  expect(await api.get('/v1/operations/status', { token: `${OPERATOR_KEY}x` })).toMatchObject({ status: 401 });
});
