import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { Evidence } from '../../core/evidence.js';
import { orderServiceInMediation } from '../mediation/order-service-in-mediation.js';
import { mediationSubject } from '../../core/subject.js';
import { getConfirmation } from './confirmation.js';
import type { ConfirmationResult } from './events.js';

export type RecordConfirmationResult = Command<
  'RecordConfirmationResult',
  {
    readonly mediationId: string;
    readonly result: ConfirmationResult;
    readonly decidedAt: Instant;
    readonly detailsContentId: string;
    readonly evidence: readonly Evidence[];
  }
>;

/**
 * A person of the association records what the court did with the application; every party is told, and which other
 * ways there are.
 */
export const recordConfirmationResult: DisputeAction<RecordConfirmationResult> = {
  by: ['case-manager'],
  on: 'mediation',
  during: ['closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  decide: ({ data: { mediationId, result, decidedAt, detailsContentId, evidence }, at }, file) => {
    const { parties, handedInAt } = getConfirmation(mediationId, file.dispute);
    if (handedInAt === undefined) refuse('SignatureMissing', { field: 'handedInAt' });
    if (decidedAt > at || decidedAt < handedInAt)
      refuse('InstantImplausible', { field: 'decidedAt', earliest: handedInAt, latest: at });
    checkEvidence(evidence);
    const papers = evidence.length > 0 && { evidence };
    return [
      { type: 'ConfirmationDecided', data: { mediationId, result, decidedAt, detailsContentId, ...papers } },
      ...orderServiceInMediation(file, parties, { document: 'confirmation-result', mediationId, at }),
    ];
  },
};
