import type { Command } from '../../../kernel/message.js';
import { barredOf } from '../../core/barred.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { pairOf } from '../../core/pairs.js';
import { getStage } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { measureStands } from '../../measures/measure/set-measures.js';
import type { StandingCause } from './events.js';
import { causeIdOf } from './state.js';

export type NoteStanding = Command<'NoteStanding', { readonly cause: StandingCause; readonly officerId: string }>;

/**
 * The engine's, for the person who recorded an order or made a finding: the same act calls every running dispute of
 * that complainant before a person. Told twice, or where the dispute has nothing within it, nothing is recorded.
 */
export const noteStanding: DisputeAction<NoteStanding> = {
  by: ['engine'],
  on: 'dispute',
  during: [
    'intake',
    'curing',
    'delegation-answer',
    'awaiting-counter-notice',
    'next-step',
    'panel',
    'compliance',
    'closed',
  ],
  subjects: () => ['dispute'],
  needs: ['limits'],
  decide: ({ data: { cause, officerId }, at }, file) => {
    const pairs = concerned(cause, file, at);
    if (pairs.length === 0 || file.dispute.noted[causeIdOf(cause)] !== undefined) return [];
    const reviewDue = laterHouseDeadline(file, 'review-standing', 'check-materials', { event: 'StandingNoted', at });
    return [{ type: 'StandingNoted', data: { cause, pairs, officerId, notedAt: at, reviewDue } }];
  },
};

/** What waits for somebody, or on what a measure stands; of an order what it reaches, of a finding all. */
const concerned = (
  cause: StandingCause,
  { dispute, context }: DisputeFile,
  at: NoteStanding['at'],
): readonly PairSubject[] => {
  const pairs = dispute.pairs
    .map(pairOf)
    .filter((pair) => getStage(dispute, pair).stage !== 'closed' || measureStands(dispute, pair));
  if (cause.kind === 'finding') return pairs;
  const bars = (context.bars ?? []).filter(({ barId }) => barId === cause.barId);
  return barredOf(dispute, pairs, { bars }, at);
};
