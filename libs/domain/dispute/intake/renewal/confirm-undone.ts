import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { pairOf } from '../../core/pairs.js';
import { pairSubject } from '../../core/subject.js';
import { enteredByHand } from './entered-by-hand.js';
import type { SideEffectUndone } from './events.js';

export type ConfirmUndone = Command<
  'ConfirmUndone',
  {
    readonly respondentId: string;
    readonly itemId: string;
    readonly sideEffectIds: readonly string[];
    readonly undoneAt?: Instant;
  }
>;

/**
 * The platform undid what it had done beside a measure; for one without an interface a person enters it. What was known
 * before is not recorded again.
 */
export const confirmUndone: DisputeAction<ConfirmUndone> = {
  by: ['platform', 'case-manager'],
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ respondentId, itemId }) => [pairSubject(respondentId, itemId)],
  precondition: (pair, { dispute, actor }) => {
    const own = Object.values(dispute.sideEffects).filter((effect) => pairOf(effect) === pair);
    for (const { platformId } of own) enteredByHand(actor, dispute, platformId);
    return own.some(({ undone }) => !undone);
  },
  decide: ({ data: { respondentId, itemId, sideEffectIds, undoneAt }, by, at }, { dispute }) => {
    if (undoneAt !== undefined && undoneAt > at) refuse('InstantImplausible', { field: 'undoneAt', latest: at });
    return [...new Set(sideEffectIds)].flatMap((sideEffectId): readonly SideEffectUndone[] => {
      const effect = dispute.sideEffects[sideEffectId];
      if (effect?.respondentId !== respondentId || effect.itemId !== itemId)
        refuse('UnknownReference', { field: 'sideEffectIds', name: sideEffectId });
      const { platformId, undone } = effect;
      const byHand = enteredByHand(by, dispute, platformId);
      const when = undoneAt !== undefined && { undoneAt };
      return undone
        ? []
        : [{ type: 'SideEffectUndone', data: { sideEffectId, respondentId, itemId, platformId, ...when, ...byHand } }];
    });
  },
};
