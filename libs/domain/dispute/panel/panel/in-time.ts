import { isLate } from '../../../calendar/uncertain.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import type { Subject } from '../../core/subject.js';

/**
 * Refuses what came after the end of its stage, also while the clock has not said so yet: what is drawn or ranked must
 * not depend on how late the clock is.
 */
export const checkInTime = (subject: Subject, at: Instant, { dispute }: Pick<DisputeFile, 'dispute'>): void => {
  const { deadline } = getStage(dispute, subject);
  if (deadline && isLate(deadline, at)) refuse('DeadlinePassed', { subject, dueAt: deadline.dueAt });
};
