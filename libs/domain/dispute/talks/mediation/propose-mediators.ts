import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { checkMediator } from './check-mediator.js';

export type ProposeMediators = Command<
  'ProposeMediators',
  { readonly mediationId: string; readonly mediatorIds: readonly string[] }
>;

/** The association proposes some of its roster, which binds nobody. */
export const proposeMediators: DisputeAction<ProposeMediators> = {
  by: ['case-manager'],
  on: 'mediation',
  during: ['choosing-mediator'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  needs: ['neutrals'],
  decide: ({ data: { mediationId, mediatorIds } }, file) => {
    if (mediatorIds.length === 0) refuse('NothingNamed', { field: 'mediatorIds' });
    const twice = mediatorIds.find((id, index) => mediatorIds.indexOf(id) !== index);
    if (twice !== undefined) refuse('NamedTwice', { field: 'mediatorIds', name: twice });
    for (const mediatorId of mediatorIds) checkMediator(mediationId, mediatorId, file);
    return [{ type: 'MediatorsProposed', data: { mediationId, mediatorIds } }];
  },
};
