import { isLate } from '../../calendar/uncertain.js';
import type { Instant } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeFile } from './action.js';
import { getStage } from './state.js';
import type { Subject } from './subject.js';

/**
 * Refuses what came after the end of its stage, also while the clock has not said so yet: what counts must not depend
 * on how late the clock is.
 */
export const checkInTime = (subject: Subject, at: Instant, { dispute }: Pick<DisputeFile, 'dispute'>): void => {
  const { deadline } = getStage(dispute, subject);
  if (deadline && isLate(deadline, at)) refuse('DeadlinePassed', { subject, dueAt: deadline.dueAt });
};
