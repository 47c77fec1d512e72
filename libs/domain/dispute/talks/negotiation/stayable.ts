import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { getStage, type Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { STAY } from '../../core/excused.js';

/** The waiting period of the pair while it runs and nobody has stayed it; a second stay would make it endless. */
export const stayable = (dispute: Dispute, pair: PairSubject, at: Instant): Deadline => {
  const { stage, deadline } = getStage(dispute, pair);
  if (stage !== 'waiting-period' || deadline === undefined) return refuse('WrongStage', { subject: pair, stage });
  if (at > deadline.dueAt) refuse('DeadlinePassed', { subject: pair, dueAt: deadline.dueAt });
  if (deadline.derivation.extensions.some(({ reason }) => reason === STAY))
    refuse('NamedTwice', { field: 'pairs', name: pair });
  return deadline;
};
