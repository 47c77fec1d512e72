import type { OwnMeasures } from '#infrastructure/metrics/own-measures.js';
import { openRecent } from '#infrastructure/metrics/recent.js';
import { measuredBy } from './measured.js';

const now = new Date('2026-12-01T00:00:00Z');
const recent = (fill: (one: ReturnType<typeof openRecent>) => void) => {
  const one = openRecent();
  fill(one);
  return one.told();
};
const measures = (more: Partial<OwnMeasures>): OwnMeasures => ({
  ...recent(() => undefined),
  disks: {},
  certificates: {},
  ages: {},
  memory: 1e8,
  memoryLimit: 2e9,
  pool: { busy: 1, size: 20, waiting: 0 },
  ...more,
});

it('adds up what processes count, and tells of disks, certificates and backups whichever is nearest to its end', () => {
  const api = measures({
    ...recent(({ append, count }) => {
      for (let i = 0; i < 98; i++) append(0.004);
      count('refusedSignIns');
    }),
    disks: { evidence: { free: 50, size: 100 }, state: { free: 9, size: 10 } },
    certificates: { 'database-authority': now.getTime() + 86_400_000 },
    ages: { backup: 100 },
  });
  const worker = measures({
    ...recent(({ append, count }) => {
      append(0.004);
      append(0.9);
      count('failedAppends');
    }),
    disks: { evidence: { free: 3, size: 100 } },
    certificates: { 'database-authority': now.getTime() + 3_600_000 },
    ages: { backup: 160, archive: 2 },
  });
  const told = measuredBy(
    [
      { kind: 'api', measures: api },
      { kind: 'worker', measures: worker },
    ],
    { 'timestamp-authority': now.getTime() - 1_000 },
    now,
  );
  expect(told).toMatchObject({
    minutes: 5,
    appends: { count: 100, failed: 1 },
    refusedSignIns: 1,
    serverErrors: 0,
    programs: [{ kind: 'api', memory: 1e8, memoryLimit: 2e9, busy: 1, size: 20, waiting: 0 }, { kind: 'worker' }],
    disks: [
      { folder: 'evidence', free: 3, size: 100 },
      { folder: 'state', free: 9, size: 10 },
    ],
    certificates: [
      { certificate: 'database-authority', secondsLeft: 3_600 },
      { certificate: 'timestamp-authority', secondsLeft: -1 },
    ],
    backupAge: 100,
    archiveAge: 2,
  });
  expect(told.appends.p50).toBeCloseTo(0.0038, 4);
  expect(told.appends.p99).toBeCloseTo(0.005, 6);
});

it('says nothing of what nobody noted, as a release before this one', () => {
  expect(measuredBy([{ kind: 'worker', measures: {} }], {}, now)).toEqual({
    minutes: 5,
    appends: { count: 0, failed: 0, p50: null, p99: null },
    refusedSignIns: 0,
    serverErrors: 0,
    programs: [{ kind: 'worker', memory: 0, memoryLimit: null, busy: 0, size: 0, waiting: 0 }],
    disks: [],
    certificates: [],
    backupAge: null,
    archiveAge: null,
  });
});
