import { randomBytes, randomUUID } from 'node:crypto';
import { complaintOf } from './complaint.js';
import { postOrThrow, type Caller, type Json } from './http.js';

const limit = (count: number): Json => ({ count, unit: 'working-days' });

/** So many a day as no measurement hands over. */
const CAP = 1_000_000;

const FIELDS = [
  'complainant-identity',
  'respondent-identity',
  'respondent-contact',
  'listing',
  'complaint',
  'counter-notice',
  'evidence',
  'measures',
];

/** The association offers a platform an agreement, and the platform agrees. */
export async function agreeOnDelegation(office: Caller, platform: Caller, platformId: string): Promise<void> {
  const clocks = Object.fromEntries(
    ['counter-notice', 'waiting-period', 'measures', 'talks', 'panel', 'adoption'].map((clock) => [clock, 'platform']),
  );
  const limits = Object.fromEntries(
    ['acceptance', 'talks', 'clear-opinion', 'panel', 'adoption'].map((name) => [name, limit(5)]),
  );
  const terms = {
    kinds: ['trademark'],
    entry: 'mediation',
    clocks,
    limits,
    lateness: { association: 'told', platform: 'told' },
    dailyCap: CAP,
    aboveCap: 'refused',
    legalKind: 'advisory-opinion',
    reasonCodes: [],
    returned: 'fetch',
    data: { ground: 'provision', fields: FIELDS, retentionDays: 365 },
    exit: { noticeDays: 30, running: 'finished', keyOverlapDays: 7 },
  };
  const agreement = `/platforms/${platformId}/delegation-agreement`;
  const { offered } = await postOrThrow<{ offered: number }>(office, `${agreement}/offers`, {
    terms,
    words: 'To be measured',
  });
  await postOrThrow(platform, `${agreement}/agreements`, { version: offered });
}

/** The complaint of `complaintOf`, contested, as a platform hands it over. */
export const handOverOf = (platformId: string, handle: string): Json => {
  const { declaration: _, ...complaint } = complaintOf(platformId, handle);
  const pair = { respondent: 'r1', items: ['i1', 'i2'] };
  return {
    ...complaint,
    reference: randomUUID(),
    filedAt: '2026-01-02T09:00:00+08:00',
    complainant: { name: '云雀服饰', account: { platformId, handle: 'holder' } },
    declaration: 'shop-1',
    notices: [{ kind: 'forwarded-notice', ...pair, sentAt: '2026-01-03T09:00:00+08:00' }],
    counterNotices: [
      {
        ...pair,
        statement: '商品为正品，附进货发票。'.repeat(4),
        evidence: [
          { ref: 'invoice', sha256: randomBytes(32).toString('hex'), mediaType: 'image/png', description: '进货发票' },
        ],
        filedAt: '2026-01-04T09:00:00+08:00',
      },
    ],
    measures: ['i1', 'i2'].map((item) => ({
      respondent: 'r1',
      item,
      code: 'delisted',
      takenAt: '2026-01-03T10:00:00+08:00',
    })),
    waitingPeriods: [],
  };
};
