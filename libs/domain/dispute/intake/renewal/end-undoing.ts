import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import type { Dispute } from '../../core/state.js';
import { pairSubject, type Subject } from '../../core/subject.js';
import type { UndoingEnded } from './events.js';
import { toUndo } from './evolve.js';

export type EndUndoing = Command<'EndUndoing', Omit<UndoingEnded['data'], 'platformId'>>;

/**
 * A person lets the undoing of side effects go, with a reason that the respondent is told: what was told never was, or
 * the platform has another ground for it.
 */
export const endUndoing: DisputeAction<EndUndoing> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['awaiting-counter-notice', 'counter-notice-arrival', 'waiting-period', 'inquiry', 'kept', 'closed'],
  subjects: ({ respondentId, itemId }) => [pairSubject(respondentId, itemId)],
  precondition: (pair, { dispute }) => owedFor(dispute, pair).length > 0,
  decide: ({ data: { respondentId, itemId, sideEffectIds, reason, noteContentId }, at }, file) => {
    const pair = pairSubject(respondentId, itemId);
    const owed = owedFor(file.dispute, pair);
    const unknown = sideEffectIds.find((id) => !owed.some(({ sideEffectId }) => sideEffectId === id));
    if (unknown !== undefined) refuse('UnknownReference', { field: 'sideEffectIds', name: unknown });
    const platformId = owed[0]?.platformId ?? refuse('NothingNamed', { subject: pair });
    if (sideEffectIds.length === 0) refuse('NothingNamed', { field: 'sideEffectIds' });
    return [
      {
        type: 'UndoingEnded',
        data: { respondentId, itemId, platformId, sideEffectIds: [...new Set(sideEffectIds)], reason, noteContentId },
      },
      orderServiceOnParty(file, respondentId, { document: 'undoing-ended', pairs: [pair], at }),
    ];
  },
};

const owedFor = (dispute: Dispute, pair: Subject) => toUndo(dispute).filter((effect) => pairOf(effect) === pair);
