import type { Instant } from '../../../kernel/message.js';
import type { FilingBar } from '../../../party/events.js';
import { refuse } from '../../../kernel/refusal.js';
import { reaches, standingBars, toldOf } from '../../core/barred.js';
import type { FileComplaint } from './complaint.js';

/**
 * A court has barred the party from such a filing: all, those against one party, or those from one kind of right
 * (practice P41). The end is told. What was barred before is pending: `barred.ts` says what becomes of it.
 */
export const checkBars = (
  { respondents, right, filedAs }: Pick<FileComplaint['data'], 'respondents' | 'right' | 'filedAs'>,
  bars: readonly FilingBar[] = [],
  at: Instant,
): void => {
  const bar = standingBars({ bars }, at).find((one) =>
    respondents.some(({ respondentId }) => reaches(one, { respondentId, right: right.kind, filedAs })),
  );
  if (bar) refuse('FilingBarred', toldOf(bar));
};
