import { secondsAfter } from '../../calendar/deadline.js';
import type { DelegationTerms } from '../../delegation/terms.js';
import type { Instant } from '../../kernel/message.js';

/** Until when what was handed over is kept, by the days that the agreement counts from the end of the dispute. */
export const keptUntil = (
  endedAt: Instant,
  { retentionDays }: Pick<DelegationTerms['data'], 'retentionDays'>,
): Instant => secondsAfter(endedAt, retentionDays * 86_400);
