import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { checkNotAgreed } from '../../core/awaited-agreement.js';
import { blockAgain } from '../../measures/measure/set-measures.js';
import { orderServiceOnParty, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { complainantOf } from '../../core/parties.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import { checkAnswered, checkDeclared } from './check-declared.js';
import type { CounterNoticeWithdrawn } from './events.js';
import { windowsReopened } from './windows-reopened.js';

export type WithdrawCounterNotice = Command<'WithdrawCounterNotice', CounterNoticeWithdrawn['data']>;

/**
 * The respondent takes its declaration back: the waiting period stops, a link that was restored for it goes down again
 * (practice P40). Not about what all have signed, until the seal is put to it.
 */
export const withdrawCounterNotice: DisputeAction<WithdrawCounterNotice> = {
  by: ['respondent'],
  on: 'pair',
  during: ['counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ respondentId, itemIds }) => itemIds.map((itemId) => pairSubject(respondentId, itemId)),
  scope: 'withdraw',
  precondition: (pair, { dispute }) => {
    checkAnswered(pair as PairSubject, dispute);
    checkNotAgreed(dispute, pair as PairSubject);
    return true;
  },
  decide: ({ data: { counterNoticeId, respondentId, itemIds, reasonContentId }, at }, file) => {
    const pairs = checkDeclared(file.dispute, counterNoticeId, respondentId, itemIds);
    const reason = reasonContentId !== undefined && { reasonContentId };
    const withdrawn: CounterNoticeWithdrawn = {
      type: 'CounterNoticeWithdrawn',
      data: { counterNoticeId, respondentId, itemIds, ...reason },
    };
    const told = { document: 'counter-notice-withdrawn' as const, pairs, aboutId: counterNoticeId, at };
    return [
      withdrawn,
      ...windowsReopened(file, pairs, 'CounterNoticeWithdrawn', at),
      ...blockAgain(file.evolve(file.dispute, [withdrawn]), pairs, 'counter-notice-withdrawn'),
      orderServiceOnParty(file, complainantOf(file.dispute), told),
      ...orderServiceOnPlatforms(file, told),
    ];
  },
};
