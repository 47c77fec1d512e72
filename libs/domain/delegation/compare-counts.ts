import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { DelegationAction } from './action.js';
import { differencesOf, type Counts } from './counts.js';

export type CompareCounts = Command<'CompareCounts', { readonly month: string; readonly counted: Counts }>;

/** The platform tells what it counted for a month, and learns where the association counted otherwise; both keep it. */
export const compareCounts: DelegationAction<CompareCounts> = {
  by: ['platform'],
  decide: ({ data: { month, counted }, at }, { counted: ours }) => {
    if (!ours) throw new Error('The association has counted nothing');
    if (month > at.slice(0, 7)) refuse('InstantImplausible', { field: 'month', latest: at });
    return [
      {
        type: 'DelegationCountsCompared',
        data: { month, counted, differences: differencesOf(counted, ours), comparedAt: at },
      },
    ];
  },
};
