import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { Dispute } from '../../core/state.js';
import { pairSubject, type PairSubject, type Subject } from '../../core/subject.js';
import { enteredByHand } from './entered-by-hand.js';
import type { SideEffectListed } from './events.js';

type Listed = Pick<SideEffectListed['data'], 'kind' | 'detailsContentId'>;
export type ListSideEffects = Command<
  'ListSideEffects',
  { readonly respondentId: string; readonly itemId: string; readonly sideEffects: readonly Listed[] }
>;

/**
 * The platform tells what it did to the respondent beside the measure, so that nothing of it is left when the measure
 * ends; without an interface, by a person.
 */
export const listSideEffects: DisputeAction<ListSideEffects> = {
  by: ['platform', 'case-manager'],
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ respondentId, itemId }) => [pairSubject(respondentId, itemId)],
  precondition: (pair, { dispute, actor }) => {
    enteredByHand(actor, dispute, getMeasure(dispute, pair).platformId);
    return true;
  },
  decide: ({ data: { respondentId, itemId, sideEffects }, by, at }, file) => {
    if (sideEffects.length === 0) refuse('NothingNamed', { field: 'sideEffects' });
    const byHand = enteredByHand(
      by,
      file.dispute,
      getMeasure(file.dispute, pairSubject(respondentId, itemId)).platformId,
    );
    const listed = sideEffects.map(({ kind, detailsContentId }): SideEffectListed => ({
      type: 'SideEffectListed',
      data: {
        sideEffectId: file.newId(),
        respondentId,
        itemId,
        kind,
        ...(detailsContentId !== undefined && { detailsContentId }),
        ...byHand,
      },
    }));
    return listed;
  },
};

const getMeasure = ({ measures }: Dispute, subject: Subject): Dispute['measures'][PairSubject] & object =>
  measures[subject as PairSubject] ?? refuse('MeasureNotStanding', { subject });
