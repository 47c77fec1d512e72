import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import type { ReferredIn } from './events.js';
import { referralRulesOf } from './rules-of.js';

export type ReferIn = Command<'ReferIn', Omit<ReferredIn['data'], 'referralId' | 'officerId'>>;

/**
 * Records that the dispute came from an authority, or from a court that invites the association to mediate, with its
 * number; its result is reported back.
 */
export const referIn: DisputeAction<ReferIn> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'mediation', 'next-step', 'panel'],
  subjects: () => ['dispute'],
  precondition: (_, { rulebook }) => referralRulesOf(rulebook) !== undefined,
  decide: ({ data: { authority, numberContentId, referredAt, textContentId }, by, at }, file) => {
    if (referredAt > at) refuse('InstantImplausible', { field: 'referredAt', latest: at });
    const words = textContentId !== undefined && { textContentId };
    return [
      {
        type: 'ReferredIn',
        data: { referralId: file.newId(), authority, numberContentId, referredAt, ...words, officerId: by.id },
      },
    ];
  },
};
