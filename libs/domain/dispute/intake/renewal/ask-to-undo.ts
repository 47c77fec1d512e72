import { laterHouseDeadline } from '../../core/deadlines.js';
import type { Consequence } from '../../core/consequence.js';
import { orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';
import { pairSubject } from '../../core/subject.js';
import { toUndo } from './evolve.js';

/**
 * What these events newly oblige a platform to undo: side effects of measures that they lifted, or that were listed or
 * told of after the lift.
 */
export const askToUndo: Consequence = {
  when: ({ dispute }) => Object.keys(dispute.sideEffects).length > 0,
  follows: ({ events, dispute, file, since }) => {
    const asked = new Set(events.flatMap((event) => (event.type === 'UndoingAsked' ? event.data.sideEffectIds : [])));
    const moved = new Set(
      events.flatMap((event) => {
        const isLifted = event.type === 'MeasureSet' && event.data.wanted === 'lift';
        return isLifted || event.type === 'SideEffectListed' || event.type === 'SideEffectTold'
          ? [pairOf(event.data)]
          : [];
      }),
    );
    const owed = Map.groupBy(
      toUndo(dispute).filter((effect) => moved.has(pairOf(effect)) && !asked.has(effect.sideEffectId)),
      pairOf,
    );
    return [...owed].flatMap(([pair, [first, ...others]]): readonly DisputeEvent[] => {
      if (!first) return [];
      const { respondentId, itemId, platformId } = first;
      const chaseDue = laterHouseDeadline(file, 'chase-side-effects', 'chase-platform', {
        event: 'UndoingAsked',
        ...since,
      });
      const sideEffectIds = [first, ...others].map(({ sideEffectId }) => sideEffectId);
      return [
        { type: 'UndoingAsked', data: { respondentId, itemId, platformId, sideEffectIds, chaseDue } },
        ...orderServiceOnPlatforms(file, {
          document: 'side-effects',
          pairs: [pairSubject(respondentId, itemId)],
          aboutId: pair,
          at: since.at,
        }),
      ];
    });
  },
};
