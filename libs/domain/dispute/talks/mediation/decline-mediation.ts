import type { Command } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import type { DeclineReason } from './events.js';

export type DeclineMediation = Command<
  'DeclineMediation',
  { readonly mediationId: string; readonly reason: DeclineReason; readonly reasonContentId?: string }
>;

/** The mediator declines; for a tie its words are not asked. The parties choose anew. */
export const declineMediation: DisputeAction<DeclineMediation> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediator-acceptance'],
  leaves: true,
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, reason, reasonContentId }, by, at }, file) => {
    const choiceDue = stageDeadline(file, 'choosing-mediator', { event: 'MediatorDeclined', at });
    const words = reasonContentId !== undefined && { reasonContentId };
    return [
      {
        type: 'MediatorDeclined',
        data: { mediationId, mediatorId: by.id, reason, ...words, effectiveAt: at, choiceDue },
      },
    ];
  },
};
