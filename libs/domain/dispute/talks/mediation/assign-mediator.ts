import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { appoint } from './appointed.js';
import { checkMediator } from './check-mediator.js';

export type AssignMediator = Command<
  'AssignMediator',
  { readonly mediationId: string; readonly mediatorId: string; readonly reasonContentId: string }
>;

/**
 * A person of the association assigns one of the roster and says why; how much that one has to do already stands beside
 * it.
 */
export const assignMediator: DisputeAction<AssignMediator> = {
  by: ['case-manager'],
  on: 'mediation',
  during: ['assigning-mediator'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  needs: ['neutrals'],
  decide: ({ data: { mediationId, mediatorId, reasonContentId }, at }, file) => {
    const load = checkMediator(mediationId, mediatorId, file);
    return appoint({ mediationId, mediatorId, how: 'assigned', load, reasonContentId }, at, file);
  },
};
