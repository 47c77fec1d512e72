import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { blockAgain } from '../../measures/measure/set-measures.js';
import {
  orderServiceOnParty,
  orderServiceOnPlatforms,
  orderServiceOnRespondents,
} from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import { checkAnswered, checkDeclared } from './check-declared.js';
import type { CounterNotice, CounterNoticeRejected } from './events.js';
import { windowsReopened } from './windows-reopened.js';

export type RejectCounterNotice = Command<'RejectCounterNotice', CounterNoticeRejected['data']>;

/**
 * A person finds, be it weeks later, that a declaration does not hold; all are told why, and the respondent has its
 * whole time anew (practice P40).
 */
export const rejectCounterNotice: DisputeAction<RejectCounterNotice> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ respondentId, itemIds }) => itemIds.map((itemId) => pairSubject(respondentId, itemId)),
  precondition: (pair, { dispute }) => {
    checkAnswered(pair as PairSubject, dispute);
    return true;
  },
  decide: ({ data: { counterNoticeId, respondentId, itemIds, fault, reasonContentId }, at }, file) => {
    const pairs = checkDeclared(file.dispute, counterNoticeId, respondentId, itemIds);
    checkTimeForCure(file.dispute.counterNotices[counterNoticeId], fault, at);
    const rejected: CounterNoticeRejected = {
      type: 'CounterNoticeRejected',
      data: { counterNoticeId, respondentId, itemIds, fault, reasonContentId },
    };
    const told = { document: 'counter-notice-rejected' as const, pairs, aboutId: counterNoticeId, at };
    return [
      rejected,
      ...windowsReopened(file, pairs, 'CounterNoticeRejected', at),
      ...blockAgain(file.evolve(file.dispute, [rejected]), pairs, 'counter-notice-rejected'),
      ...orderServiceOnRespondents(file, told),
      orderServiceOnParty(file, complainantOf(file.dispute), told),
      ...orderServiceOnPlatforms(file, told),
    ];
  },
};

/** What it may still be cured of is no ground yet. */
const checkTimeForCure = (
  notice: CounterNotice | undefined,
  fault: CounterNoticeRejected['data']['fault'],
  at: Instant,
): void => {
  const { missing = [], held = [], cureDue } = notice ?? {};
  if (fault === 'evidence' && cureDue && missing.length + held.length > 0 && at <= cureDue.dueAt)
    refuse('DeadlineNotReached', { field: 'fault', dueAt: cureDue.dueAt });
};
