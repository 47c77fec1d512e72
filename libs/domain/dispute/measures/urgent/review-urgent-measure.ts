import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { complainantOf } from '../../core/parties.js';
import { urgentSubject } from '../../core/subject.js';
import type { UrgentNoticeFoundWrong } from './events.js';
import { getUrgent } from './get-urgent.js';
import { orderServiceOnReviewed, undone } from './undone.js';

export type ReviewUrgentMeasure = Command<
  'ReviewUrgentMeasure',
  { readonly urgentId: string; readonly outcome: 'confirmed' | 'undone' | 'wrong'; readonly reasonContentId: string }
>;

/**
 * A person looks at it again within the day: it stays, or is undone at once. A notice that was wrong is a fact of its
 * own (practice P13).
 */
export const reviewUrgentMeasure: DisputeAction<ReviewUrgentMeasure> = {
  by: ['case-manager'],
  on: 'urgent',
  during: ['urgent-review'],
  subjects: ({ urgentId }) => [urgentSubject(urgentId)],
  decide: ({ data: { urgentId, outcome, reasonContentId }, by, at }, file) => {
    const pairs = getUrgent(file.dispute, urgentId).measured;
    const result = outcome === 'confirmed' ? ('confirmed' as const) : ('undone' as const);
    const wrong: readonly UrgentNoticeFoundWrong[] =
      outcome === 'wrong'
        ? [
            {
              type: 'UrgentNoticeFoundWrong',
              data: { urgentId, complainantId: complainantOf(file.dispute), pairs, reasonContentId },
            },
          ]
        : [];
    return [
      {
        type: 'UrgentReviewed',
        data: { urgentId, pairs, outcome: result, by: 'review', reviewerId: by.id, reasonContentId },
      },
      ...wrong,
      ...(result === 'undone' ? undone(pairs, file) : []),
      ...orderServiceOnReviewed(urgentId, pairs, at, file),
    ];
  },
};
