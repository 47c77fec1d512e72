import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { mediationSubject } from '../../core/subject.js';
import { endMediation } from './end.js';
import { speakerOf } from './party-of-mediation.js';

export type WithdrawFromMediation = Command<
  'WithdrawFromMediation',
  { readonly mediationId: string; readonly reasonContentId?: string }
>;

/**
 * A party that had consented wants no more of it, at any time and without a reason: mediation is voluntary to its end.
 */
export const withdrawFromMediation: DisputeAction<WithdrawFromMediation> = {
  by: ['participant'],
  on: 'mediation',
  during: ['choosing-mediator', 'assigning-mediator', 'mediator-acceptance', 'mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, reasonContentId }, by, at }, file) => {
    const why = reasonContentId !== undefined && { reasonContentId };
    return endMediation(
      [],
      mediationId,
      { outcome: 'withdrawn', effectiveAt: at, at, partyId: speakerOf(by, file), ...why },
      file,
    );
  },
};
