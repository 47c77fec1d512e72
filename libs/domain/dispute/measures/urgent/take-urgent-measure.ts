import type { MeasureStrength } from '../../../rulebook/expedited.js';
import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkRepeat } from '../measure/check-repeat.js';
import { checkNotAllBarred, checkNotBarred } from '../../core/barred.js';
import { checkConfirmed } from '../../core/dictations.js';
import { itemsOf, partsOf, urgentSubject, type PairSubject } from '../../core/subject.js';
import type { UrgentConfirmed } from './events.js';
import { getUrgent } from './get-urgent.js';
import { rungFor, someRungFits } from './ladder.js';
import { measureTaken } from './measure-taken.js';

export type TakeUrgentMeasure = Command<
  'TakeUrgentMeasure',
  {
    readonly urgentId: string;
    readonly pairs: readonly PairSubject[];
    readonly rung: MeasureStrength;
    readonly whyNotLessContentId?: string;
    /** Given by the officer where no register tells it. */
    readonly confirmed: UrgentConfirmed;
  }
>;

/**
 * The officer has the least measure taken that helps, before anybody else is heard, unless the same was lost before
 * without anything new; what one may not do alone waits for a second person.
 */
export const takeUrgentMeasure: DisputeAction<TakeUrgentMeasure> = {
  by: ['case-manager'],
  on: 'urgent',
  during: ['awaiting-duty', 'urgent-decision', 'urgent-review'],
  subjects: ({ urgentId }) => [urgentSubject(urgentId)],
  needs: ['limits', 'register'],
  precondition: (subject, file) => {
    checkConfirmed(file.dispute);
    checkNotAllBarred(file.dispute, getUrgent(file.dispute, partsOf(subject).id ?? '').pairs, file.context);
    return someRungFits(partsOf(subject).id ?? '', file);
  },
  decide: ({ data: { urgentId, pairs, rung, whyNotLessContentId, confirmed }, by, at }, file) => {
    const { checks } = getUrgent(file.dispute, urgentId);
    if (pairs.length === 0) refuse('NothingNamed', { field: 'pairs' });
    if (checks.identity === 'to-be-confirmed' && !confirmed.identity)
      refuse('CheckMissing', { field: 'confirmed.identity' });
    if (checks.right === 'to-be-confirmed' && !confirmed.right) refuse('CheckMissing', { field: 'confirmed.right' });
    checkNotBarred(file.dispute, pairs, file.context, at);
    checkRepeat(file, itemsOf(pairs));
    const step = rungFor(rung, urgentId, pairs, whyNotLessContentId, file);
    const proposal = {
      pairs,
      rung,
      officerId: by.id,
      confirmed,
      ...(whyNotLessContentId !== undefined && { whyNotLessContentId }),
    };
    if (!step.secondPerson) return measureTaken(urgentId, proposal, undefined, at, file);
    const secondDue = stageDeadline(file, 'awaiting-duty', { event: 'UrgentMeasureProposed', at });
    return [{ type: 'UrgentMeasureProposed', data: { urgentId, ...proposal, secondDue } }];
  },
};
