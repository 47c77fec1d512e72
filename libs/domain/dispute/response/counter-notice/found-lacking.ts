import { atTheEndOf, deadlineAfter } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import { filesFollowOf } from '../../core/missing-bytes.js';
import type { PairSubject } from '../../core/subject.js';
import { isRestoredAtOnce } from '../../core/track-of.js';
import type { ServiceOrdered } from '../../service/notice/events.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { counterNoticeRulesOf, lackingOf, type Declared } from './elements.js';
import type { CounterNoticeFiled } from './events.js';

/** What was found when a declaration came: what it lacks, what is held for that, and until when it may follow. */
export type Found = Pick<CounterNoticeFiled['data'], 'missing' | 'papersMissing' | 'held' | 'cureDue' | 'checkDue'>;

/** Everything that a declaration lacks, at once; empty where it lacks nothing and nothing waits for its files. */
export const foundIn = (declared: Declared, pairs: readonly PairSubject[], at: Instant, file: DisputeFile): Found => {
  const held = pairs.filter((pair) => isRestoredAtOnce(file.dispute, pair, file.rulebook));
  const { elements, papers } = lackingOf(declared, file.dispute, file.rulebook, held.length > 0);
  const waits = elements.length > 0 || held.length > 0;
  const cureDue = elements.length > 0 ? cureDeadline(at, file) : filesDeadline(at, file);
  const after = atTheEndOf(cureDue, 'CounterNoticeFiled');
  return {
    ...(elements.length > 0 && { missing: elements }),
    ...(papers.length > 0 && { papersMissing: papers }),
    ...(held.length > 0 && { held }),
    ...(waits && { cureDue, checkDue: laterHouseDeadline(file, 'check-counter-notice', 'check-materials', after) }),
  };
};

const cureDeadline = (at: Instant, { rulebook, calendar }: DisputeFile): Deadline => {
  const { within, clause } = counterNoticeRulesOf(rulebook).cure;
  return deadlineAfter({ anchor: { event: 'CounterNoticeFiled', at }, period: within, clause, rulebook, calendar });
};

const filesDeadline = (at: Instant, { rulebook, calendar }: DisputeFile): Deadline => {
  const { hours: count, clause } = filesFollowOf(rulebook);
  const lastDay = { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false };
  const period = { unit: 'hours', count, lastDay } as const;
  return deadlineAfter({ anchor: { event: 'CounterNoticeFiled', at }, period, clause, rulebook, calendar });
};

/** Its sender hears at once of all that is missing, and what it may do beside (practice P4; Guiding Case 83). */
export const defectsTold = (
  { data: { counterNoticeId, respondentId, missing = [], papersMissing = [] } }: CounterNoticeFiled,
  pairs: readonly PairSubject[],
  at: Instant,
  file: DisputeFile,
): readonly ServiceOrdered[] =>
  missing.length + papersMissing.length === 0
    ? []
    : [
        orderServiceOnParty(file, respondentId, {
          document: 'counter-notice-defects',
          pairs,
          aboutId: counterNoticeId,
          at,
        }),
      ];
