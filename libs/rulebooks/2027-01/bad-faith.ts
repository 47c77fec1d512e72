import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';
import { handling } from './handling.js';

/**
 * By facts/procedures.md 4.3 a finding of malice is people's, after warning and reply; what follows is the house's own
 * (practice P28, P29).
 */
const ladder = (number: string) =>
  ({
    clause: `House rules 20(${number})`,
    source: 'procedures.md 4.3, process duty 4; DSA 23 as a pattern; in the house’s own services alone',
    confidence: 'house-rule',
  }) as const;

/**
 * Reviews of bad faith: times, the ladder of consequences, signals, and what is published of how matters are handled.
 */
export const badFaith = {
  rules: {
    clause: 'House rules 18',
    source: 'E-Commerce Law 42(3); 法发〔2020〕32号 art. 6 and 8; 法释〔2020〕9号 art. 5; practice.md P28, P29',
    confidence: 'house-rule',
    consequences: [
      { kind: 'warning', after: ['unfounded-and-negligent', 'malicious'], mostDays: 365, ...ladder('1') },
      { kind: 'proof-burden', after: ['unfounded-and-negligent', 'malicious'], mostDays: 180, ...ladder('2') },
      { kind: 'pre-review', after: ['unfounded-and-negligent', 'malicious'], mostDays: 180, ...ladder('3') },
      { kind: 'guarantee', after: ['malicious'], mostDays: 365, ...ladder('4') },
      { kind: 'suspension', after: ['malicious'], mostDays: 180, ...ladder('5') },
      { kind: 'agent-ban', after: ['malicious'], mostDays: 365, ...ladder('6') },
    ],
    burden: { papers: ['G15', 'G16'], ...house('20(2)') },
    signals: {
      overturned: { leastDecided: 5, lowerBound: 400 },
      burst: { daysBefore: 15, complaints: 3, items: 20 },
      quickWithdrawal: { days: 3 },
      manyNames: { parties: 3 },
      competitors: { least: 3, share: 800 },
      proof: { days: 5 },
      abandoned: { complaints: 3 },
      judgment: { papers: ['G15'] },
      clause: 'House rules 19',
      source:
        'procedures.md 4.3, M01-M17 and R01-R04; thresholds are ours; a rate speaks by its Wilson lower bound at 95 %',
      confidence: 'house-rule',
    },
    handling,
  },
  steps: {
    'faith-reply': { within: workingDays(10), onExpiry: 'LapseFaithReply', ...house('18(3)') },
    'faith-appeal': { within: workingDays(15), onExpiry: 'FinaliseFaithReview', ...house('18(6)') },
  },
  house: {
    'decide-faith-review': { within: workingDays(5), ...house('18(1)') },
    'warn-faith-review': { within: workingDays(3), ...house('18(2)') },
    'find-on-faith': { within: workingDays(10), ...house('18(4)') },
    'second-finding': { within: workingDays(2), ...house('18(5)') },
    'assign-appeal': { within: workingDays(3), ...house('18(7)') },
    'decide-appeal': { within: workingDays(15), ...house('18(8)') },
  },
} as const satisfies {
  readonly rules: NonNullable<Rulebook['goodFaith']>;
  readonly steps: Partial<Rulebook['steps']>;
  readonly house: Partial<Rulebook['house']>;
};
