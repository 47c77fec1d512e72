import type { Command } from '../../message.js';
import type { DisputeAction } from '../action.js';
import { mediationSubject } from '../subject.js';

export type StartAppraisal = Command<'StartAppraisal', { readonly mediationId: string; readonly matterContentId: string }>;

/** Something is given to an appraiser; until its answer the time of the mediation stands still. */
export const startAppraisal: DisputeAction<StartAppraisal> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, matterContentId }, at }) => [{ type: 'AppraisalStarted', data: { mediationId, startedAt: at, matterContentId } }],
};
