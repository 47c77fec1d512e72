import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { openMediationRooms } from './mediation-rooms.js';
import { getMediation } from './mediations.js';
import { orderServiceInMediation } from './order-service-in-mediation.js';

export type AcceptMediation = Command<'AcceptMediation', { readonly mediationId: string; readonly noTies: boolean }>;

/**
 * The mediator declares that it is kin of nobody here, has no interest and no other tie, and accepts. Who has a tie
 * must not (CMR 20).
 */
export const acceptMediation: DisputeAction<AcceptMediation> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediator-acceptance'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, noTies }, by, at }, file) => {
    if (!noTies) refuse('DeclarationMissing', { field: 'noTies' });
    const { parties } = getMediation(file.dispute, mediationId);
    const due = stageDeadline(file, 'mediation', { event: 'MediatorAccepted', at });
    return [
      { type: 'MediatorAccepted', data: { mediationId, mediatorId: by.id, acceptedAt: at, due } },
      ...openMediationRooms(mediationId, by.id, file),
      ...orderServiceInMediation(file, parties, { document: 'mediator-named', mediationId, at }),
    ];
  },
};
