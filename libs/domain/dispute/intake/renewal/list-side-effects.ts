import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { pairOf } from '../../core/pairs.js';
import { pairSubject } from '../../core/subject.js';
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
  decide: ({ data: { respondentId, itemId, sideEffects }, by }, file) => {
    if (sideEffects.length === 0) refuse('NothingNamed', { field: 'sideEffects' });
    const measure = file.dispute.measures[pairOf({ respondentId, itemId })];
    if (measure === undefined) return refuse('MeasureNotStanding', { subject: pairSubject(respondentId, itemId) });
    const byHand = enteredByHand(by, file.dispute, measure.platformId);
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
