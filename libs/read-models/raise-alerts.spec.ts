import { ALERTS, type AlertName } from '#infrastructure/metrics/alert-bounds.js';
import type { Measured } from './measured.js';
import { raiseAlerts } from './raise-alerts.js';

const QUIET: Measured = {
  minutes: 5,
  appends: { count: 100, failed: 0, p50: 0.004, p99: 0.5 },
  refusedSignIns: 50,
  serverErrors: 0,
  programs: [
    { kind: 'api', memory: 1.6e9, memoryLimit: 2e9, busy: 20, size: 20, waiting: 0 },
    { kind: 'worker', memory: 5e9, memoryLimit: null, busy: 0, size: 20, waiting: 0 },
  ],
  disks: [{ folder: 'evidence', free: 10, size: 100 }],
  certificates: [{ certificate: 'temporal-client', secondsLeft: 14 * 86_400 }],
  backupAge: 26 * 3_600,
  archiveAge: 900,
};
const AT_THE_BOUND: Parameters<typeof raiseAlerts>[0] = {
  measured: QUIET,
  readers: [{ reader: 'docket-1', position: 1, behind: 4, secondsBehind: 60, parked: 0 }],
  failingReaders: [{ reader: 'words', seconds: 60 }],
  overdueClocks: 0,
  standing: 0,
  givenUp: 0,
  failingByDestination: [{ kind: 'serve-mail', destination: 'mail', effects: 5, gaveUp: 0, attempts: 9 }],
  queues: [{ queue: 'mails', waiting: 90, due: 50, dead: 0 }],
};

it('raises nothing at its bound, nor where nothing is known', () => {
  expect(raiseAlerts(AT_THE_BOUND)).toEqual([]);
  const unknown: Measured = {
    ...QUIET,
    appends: { count: 0, failed: 0, p50: null, p99: null },
    disks: [],
    certificates: [],
    backupAge: null,
    archiveAge: null,
  };
  expect(raiseAlerts({ ...AT_THE_BOUND, measured: unknown, readers: [], failingReaders: [] })).toEqual([]);
});

it('raises each alert beyond its bound, and says of what and by how much', () => {
  const bad: Measured = {
    ...QUIET,
    appends: { count: 3, failed: 1, p50: 0.1, p99: 0.6 },
    refusedSignIns: 51,
    serverErrors: 2,
    programs: [{ kind: 'api', memory: 1.7e9, memoryLimit: 2e9, busy: 20, size: 20, waiting: 3 }],
    disks: [
      { folder: 'evidence', free: 9, size: 100 },
      { folder: 'state', free: 90, size: 100 },
    ],
    certificates: [{ certificate: 'timestamp-authority', secondsLeft: -5 }],
    backupAge: 26 * 3_600 + 1,
    archiveAge: 901,
  };
  const raised = raiseAlerts({
    measured: bad,
    readers: [{ reader: 'docket-1', position: 1, behind: 4, secondsBehind: 61, parked: 2 }],
    failingReaders: [{ reader: 'words', seconds: 61 }],
    overdueClocks: 1,
    standing: 3,
    givenUp: 2,
    failingByDestination: [{ kind: 'serve-mail', destination: 'mail', effects: 6, gaveUp: 0, attempts: 9 }],
    queues: [
      { queue: 'mails', waiting: 90, due: 51, dead: 1 },
      { queue: 'letters', waiting: 0, due: 0, dead: 2 },
      { queue: 'files', waiting: 9, due: 1, dead: 0 },
      { queue: 'pushes', waiting: 0, due: 0, dead: 4 },
    ],
  });
  expect(Object.fromEntries(raised.map(({ alert, of, value }) => [alert, [of, value]]))).toEqual({
    ParleyDown: ['worker', 0],
    ParleyAppendsFail: [null, 1],
    ParleyAppendsSlow: [null, 0.6],
    ParleyServerErrors: [null, 2],
    ParleyReaderFails: ['words', 61],
    ParleyReaderLags: ['docket-1', 61],
    ParleyStreamParked: ['docket-1', 2],
    ParleyClocksLate: [null, 1],
    ParleyDisputesStand: [null, 3],
    ParleyEffectsGivenUp: [null, 2],
    ParleyDestinationFails: ['serve-mail → mail', 6],
    ParleyQueueStands: ['mails', 51],
    ParleyMailsUndelivered: [null, 1],
    ParleyLettersUndelivered: [null, 2],
    ParleyFilesUnscanned: [null, 1],
    ParleySignInsRefused: [null, 51],
    ParleyPoolWaits: ['api', 3],
    ParleyDiskFull: ['evidence', 0.09],
    ParleyMemoryHigh: ['api', 0.85],
    ParleyCertificateEnds: ['timestamp-authority', -5],
    ParleyBackupsCease: [null, 26 * 3_600 + 1],
    ParleyArchiveStandsStill: [null, 901],
  } satisfies Record<AlertName, unknown>);
  expect(new Set(raised.map(({ alert }) => alert))).toEqual(new Set(ALERTS));
});
