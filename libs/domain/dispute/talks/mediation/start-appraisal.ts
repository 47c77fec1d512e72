import type { Command } from '../../../kernel/message.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkInTime } from '../../core/in-time.js';
import { mediationSubject } from '../../core/subject.js';

export type StartAppraisal = Command<
  'StartAppraisal',
  { readonly mediationId: string; readonly matterContentId: string }
>;

/** Something is given to an appraiser; until its answer the time of the mediation stands still. */
export const startAppraisal: DisputeAction<StartAppraisal> = {
  by: ['mediator'],
  on: 'mediation',
  during: ['mediation'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, matterContentId }, at }, file) => {
    checkInTime(mediationSubject(mediationId), at, file);
    const chaseDue = laterHouseDeadline(file, 'chase-appraisal', 'next-step', { event: 'AppraisalStarted', at });
    return [{ type: 'AppraisalStarted', data: { mediationId, startedAt: at, matterContentId, chaseDue } }];
  },
};
