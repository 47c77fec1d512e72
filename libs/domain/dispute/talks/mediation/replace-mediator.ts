import type { Command } from '../../../kernel/message.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { closeRoomsOf } from '../room/open-rooms.js';
import { getMediation } from './mediations.js';

export type ReplaceMediator = Command<'ReplaceMediator', { readonly mediationId: string; readonly mediatorId: string }>;

/**
 * The engine's: the account of the mediator was suspended or ended, so nobody waits for it; the parties choose anew.
 * Nothing where another one has it meanwhile.
 */
export const replaceMediator: DisputeAction<ReplaceMediator> = {
  by: ['engine'],
  on: 'mediation',
  during: ['mediator-acceptance', 'mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, mediatorId }, at }, file) => {
    if (getMediation(file.dispute, mediationId).mediatorId !== mediatorId) return [];
    const choiceDue = stageDeadline(file, 'choosing-mediator', { event: 'MediatorDeclined', at });
    return [
      { type: 'MediatorDeclined', data: { mediationId, mediatorId, reason: 'gone', effectiveAt: at, choiceDue } },
      ...closeRoomsOf(file.dispute, mediationId),
    ];
  },
};
