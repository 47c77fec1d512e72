import type { GoodFaithRules } from '../../rulebook/bad-faith-rules.js';

const ruled = (clause: string) => ({ clause, source: 'story', confidence: 'house-rule' }) as const;

/** How good faith is reviewed in the stories. */
export const goodFaith: GoodFaithRules = {
  consequences: [
    { kind: 'warning', after: ['unfounded-and-negligent', 'malicious'], mostDays: 365, ...ruled('W 9') },
    { kind: 'proof-burden', after: ['unfounded-and-negligent', 'malicious'], mostDays: 180, ...ruled('W 9') },
    { kind: 'pre-review', after: ['unfounded-and-negligent', 'malicious'], mostDays: 180, ...ruled('W 9') },
    { kind: 'guarantee', after: ['malicious'], mostDays: 365, ...ruled('W 9') },
    { kind: 'suspension', after: ['malicious'], mostDays: 90, ...ruled('W 9') },
    { kind: 'agent-ban', after: ['malicious'], mostDays: 365, ...ruled('W 9') },
  ],
  burden: { papers: ['EXTRA'], ...ruled('W 10') },
  signals: {
    overturned: { leastDecided: 3, lowerBound: 300 },
    burst: { daysBefore: 15, complaints: 2, items: 20 },
    quickWithdrawal: { days: 3 },
    manyNames: { parties: 2 },
    competitors: { least: 2, share: 800 },
    proof: { days: 5 },
    abandoned: { complaints: 2 },
    judgment: { papers: ['EXTRA'] },
    ...ruled('W 11'),
  },
  handling: { ordinary: { conditions: [], rules: [] }, review: { conditions: [], rules: [] } },
  ...ruled('W'),
};
