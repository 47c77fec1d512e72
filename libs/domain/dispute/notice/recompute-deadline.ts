import { recomputed } from '../../calendar/recompute.js';
import type { Command } from '../../message.js';
import type { DisputeAction } from '../action.js';
import { getStage } from '../state.js';
import type { Subject } from '../subject.js';

export type RecomputeDeadline = Command<'RecomputeDeadline', { readonly subject: Subject }>;

/** The clock's: the official calendar reaches further now, and a deadline that lay beyond it is counted again. */
export const recomputeDeadline: DisputeAction<RecomputeDeadline> = {
  by: ['clock'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'closed'],
  subjects: () => ['dispute'],
  decide: ({ data: { subject } }, { dispute, calendar }) => {
    const { deadline } = getStage(dispute, subject);
    const due = deadline && recomputed(deadline, calendar);
    return due ? [{ type: 'DeadlineRecomputed', data: { subject, due } }] : [];
  },
};
