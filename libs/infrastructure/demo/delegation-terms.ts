import type { Json } from './script/ask.js';

const limit = (count: number, unit: string): Json => ({ count, unit });
const OURS = ['talks', 'panel', 'adoption'];
const CLOCKS = ['counter-notice', 'waiting-period', 'measures', ...OURS];

/** What an association and a platform usually agree on: which complaints come to be mediated, at most so many a day. */
export const delegationTerms = (kinds: readonly string[], dailyCap: number): Json => ({
  kinds,
  entry: 'mediation',
  clocks: Object.fromEntries(CLOCKS.map((clock) => [clock, OURS.includes(clock) ? 'association' : 'platform'])),
  limits: {
    acceptance: limit(1, 'working-days'),
    talks: limit(30, 'calendar-days'),
    'clear-opinion': limit(2, 'working-days'),
    panel: limit(10, 'working-days'),
    adoption: limit(5, 'working-days'),
  },
  lateness: { association: 'told', platform: 'counts-as-departure' },
  dailyCap,
  aboveCap: 'refused',
  legalKind: 'advisory-opinion',
  reasonCodes: [
    { ground: 'parties-settled', code: 'S-1' },
    { ground: 'complaint-withdrawn', code: 'W-1' },
    { ground: 'panel-infringement', code: 'P-1' },
    { ground: 'panel-no-infringement', code: 'P-2' },
  ],
  returned: 'webhook',
  data: {
    ground: 'entrusted-processing',
    fields: [
      'complainant-identity',
      'respondent-identity',
      'listing',
      'complaint',
      'counter-notice',
      'evidence',
      'measures',
    ],
    retentionDays: 1_095,
  },
  exit: { noticeDays: 30, running: 'finished', keyOverlapDays: 7 },
});
