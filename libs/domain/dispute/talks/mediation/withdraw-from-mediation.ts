import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { awaitedAgreement } from '../../core/awaited-agreement.js';
import { mediationSubject } from '../../core/subject.js';
import { endMediation } from './end.js';
import { leaveRooms } from './mediation-rooms.js';
import { speakerOf } from './party-of-mediation.js';

export type WithdrawFromMediation = Command<
  'WithdrawFromMediation',
  { readonly mediationId: string; readonly reasonContentId?: string }
>;

/**
 * A party that had consented wants no more of it, at any time and without a reason: mediation is voluntary to its end.
 * While what all have signed waits for its seal nobody whom it binds ends it so, and whom it does not bind leaves
 * alone, its rooms too (ADR 102).
 */
export const withdrawFromMediation: DisputeAction<WithdrawFromMediation> = {
  by: ['participant'],
  on: 'mediation',
  during: ['choosing-mediator', 'assigning-mediator', 'mediator-acceptance', 'mediation', 'appraisal'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute, context, actor }) => {
    if (awaitedAgreement(dispute)?.parties.includes(speakerOf(actor, { context })))
      refuse('AgreementBinds', { subject });
    return true;
  },
  decide: ({ data: { mediationId, reasonContentId }, by, at }, file) => {
    const why = reasonContentId !== undefined && { reasonContentId };
    const partyId = speakerOf(by, file);
    if (awaitedAgreement(file.dispute))
      return [
        { type: 'MediationRefused', data: { mediationId, partyId, by: 'words', effectiveAt: at, ...why } },
        ...leaveRooms(mediationId, partyId, file),
      ];
    return endMediation([], mediationId, { outcome: 'withdrawn', effectiveAt: at, at, partyId, ...why }, file);
  },
};
