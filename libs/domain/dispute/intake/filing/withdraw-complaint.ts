import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { unlistedNamed, type NamedUnlisted } from '../../response/counter-notice/unlisted-named.js';
import { complainantOf } from '../../core/parties.js';
import type { PairSubject } from '../../core/subject.js';
import type { ComplaintWithdrawn } from './events.js';
import { withdrawn } from './withdrawn.js';

export type WithdrawComplaint = Command<
  'WithdrawComplaint',
  {
    readonly pairs: readonly PairSubject[];
    readonly consideration: ComplaintWithdrawn['data']['consideration'];
    readonly reasonContentId?: string;
    /** Items that the notice never listed; a person matches them (practice P37). */
    readonly unlisted?: readonly NamedUnlisted[];
  }
>;

/**
 * Names pairs; their measures are lifted at once, not by the clock, at whatever stage they are (practice P10). Not
 * where a court ordered the measure.
 */
export const withdrawComplaint: DisputeAction<WithdrawComplaint> = {
  by: ['complainant'],
  on: 'pair',
  during: [
    'intake',
    'awaiting-counter-notice',
    'counter-notice-arrival',
    'waiting-period',
    'inquiry',
    'kept',
    'awaiting-outcome',
    'closed',
  ],
  subjects: ({ pairs }) => pairs,
  scope: 'withdraw',
  decide: ({ data, at }, file) => {
    const filing = { filing: 'withdrawal', partyId: complainantOf(file.dispute), evidence: [] } as const;
    const { unlisted = [], reasonContentId: words } = data;
    const named = unlisted.flatMap((one) =>
      unlistedNamed({ ...filing, statementContentId: words ?? one.descriptionContentId, unlisted: [one] }, at, file),
    );
    return [...withdrawn(data, at, file), ...named];
  },
};
