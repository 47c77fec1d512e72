import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { RECORDED_STAGES, type RightAction } from './action.js';
import { checkPapers, checkPast } from './check-papers.js';
import type { InvalidationDecided } from './events.js';

export type DecideInvalidation = Command<'DecideInvalidation', InvalidationDecided['data']>;

/**
 * How a proceeding against the right came out, and whether that is final. Told by a holder it counts like a case
 * manager's record.
 */
export const decideInvalidation: RightAction<DecideInvalidation> = {
  by: ['holder', 'case-manager'],
  during: RECORDED_STAGES,
  decide: ({ data, at }, { right, rulebook }) => {
    const { proceedingId, outcome, final, decidedOn, detailsContentId } = data;
    const proceeding =
      right.invalidations[proceedingId] ?? refuse('UnknownReference', { field: 'proceedingId', name: proceedingId });
    checkPast('decidedOn', decidedOn, at);
    if (decidedOn < proceeding.filedOn) refuse('InstantImplausible', { field: 'decidedOn' });
    return [
      {
        type: 'InvalidationDecided',
        data: { proceedingId, outcome, final, decidedOn, detailsContentId, ...checkPapers(data, rulebook) },
      },
    ];
  },
};
