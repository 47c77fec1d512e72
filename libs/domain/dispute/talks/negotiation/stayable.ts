import { isLate } from '../../../calendar/uncertain.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { isStay } from '../../core/excused.js';

const isStayed = ({ derivation }: Deadline): boolean => derivation.extensions.some(isStay);

/** Whether a waiting period of the pair runs that nobody has stayed; a second stay would make it endless. */
export const isStayable = (dispute: Dispute, pair: PairSubject): boolean => {
  const { stage, deadline } = getStage(dispute, pair);
  return stage === 'waiting-period' && deadline !== undefined && !isStayed(deadline);
};

/** That waiting period. Refused where there is none. */
export const getStayable = (dispute: Dispute, pair: PairSubject): Deadline => {
  const { stage, deadline } = getStage(dispute, pair);
  if (stage !== 'waiting-period' || deadline === undefined) return refuse('WrongStage', { subject: pair, stage });
  if (isStayed(deadline)) refuse('NamedTwice', { field: 'pairs', name: pair });
  return deadline;
};

/** The same while it is not over. */
export const stayable = (dispute: Dispute, pair: PairSubject, at: Instant): Deadline => {
  const deadline = getStayable(dispute, pair);
  if (isLate(deadline, at)) refuse('DeadlinePassed', { subject: pair, dueAt: deadline.dueAt });
  return deadline;
};
