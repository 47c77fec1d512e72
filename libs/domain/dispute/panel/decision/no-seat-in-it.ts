import { refuse } from '../../../kernel/refusal.js';
import type { PreconditionFile } from '../../core/action.js';
import { partsOf, type Subject } from '../../core/subject.js';
import { seatedIn } from '../panel/eligibility.js';

/** Whoever ever sat on a panel is no second person to what it decided. */
export const checkNoSeat = (
  subject: Subject,
  { dispute, actor }: Pick<PreconditionFile, 'dispute' | 'actor'>,
): void => {
  if (seatedIn(dispute, partsOf(subject).id ?? '').includes(actor.id)) refuse('SecondPersonNeeded', { subject });
};
