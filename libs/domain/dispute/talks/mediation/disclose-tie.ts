import type { Command } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { closeRoomsOf } from '../room/open-rooms.js';
import { getMediation } from './mediations.js';
import { orderServiceInMediation } from './order-service-in-mediation.js';

export type DiscloseTie = Command<'DiscloseTie', { readonly mediationId: string; readonly tieContentId: string }>;

/**
 * A tie came up late: the mediator tells it and must go; the parties cannot keep it (CMR 20 knows no waiver). They are
 * told and choose anew.
 */
export const discloseTie: DisputeAction<DiscloseTie> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation', 'appraisal'],
  leaves: true,
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, tieContentId }, by, at }, file) => {
    const choiceDue = stageDeadline(file, 'choosing-mediator', { event: 'MediatorWithdrew', at });
    return [
      { type: 'MediatorWithdrew', data: { mediationId, mediatorId: by.id, tieContentId, choiceDue } },
      ...closeRoomsOf(file.dispute, mediationId),
      ...orderServiceInMediation(file, getMediation(file.dispute, mediationId).parties, {
        document: 'mediator-named',
        mediationId,
        at,
      }),
    ];
  },
};
