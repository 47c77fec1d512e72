import type { Instant } from '../../../kernel/message.js';
import type { FilingBar } from '../../../party/events.js';
import { refuse } from '../../../kernel/refusal.js';
import type { FileComplaint } from './complaint.js';

/**
 * A court has barred the party from such a filing: all, those against one party, or those from one kind of right
 * (practice P41). The end is told.
 */
export const checkBars = (
  { respondents, right }: FileComplaint['data'],
  bars: readonly FilingBar[] = [],
  at: Instant,
): void => {
  const bar = bars.find(({ scope, issuedAt, endsAt }) => {
    if (at < issuedAt || (endsAt !== undefined && at > endsAt)) return false;
    if (scope.kind === 'all') return true;
    return scope.kind === 'right'
      ? scope.right === right.kind
      : respondents.some(({ respondentId }) => respondentId === scope.partyId);
  });
  if (bar) refuse('FilingBarred', { ...(bar.endsAt !== undefined && { dueAt: bar.endsAt }), name: bar.barId });
};
