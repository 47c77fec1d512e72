import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { laterHouseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import type { Evidence } from '../../core/evidence.js';
import { mediationSubject, partsOf } from '../../core/subject.js';
import { getStillConfirmable } from './confirmable.js';
import { getConfirmation } from './confirmation.js';

export type RecordHandingIn = Command<
  'RecordHandingIn',
  {
    readonly mediationId: string;
    readonly handedInAt: Instant;
    readonly numberContentId?: string;
    readonly evidence: readonly Evidence[];
  }
>;

/**
 * A person of the association records that the papers were handed in at the court in time, with its number and slip.
 */
export const recordHandingIn: DisputeAction<RecordHandingIn> = {
  by: ['case-manager'],
  on: 'mediation',
  during: ['closed'],
  subjects: ({ mediationId }) => [mediationSubject(mediationId)],
  precondition: (subject, { dispute }) => {
    const { readyAt, handedInAt } = getConfirmation(partsOf(subject).id ?? '', dispute);
    if (readyAt === undefined) refuse('SignatureMissing', { field: 'mediationId' });
    if (handedInAt !== undefined) refuse('AnsweredAlready', { field: 'mediationId' });
    return true;
  },
  decide: ({ data: { mediationId, handedInAt, numberContentId, evidence }, at }, file) => {
    const { readyAt = at, due } = getConfirmation(mediationId, file.dispute);
    if (handedInAt > at || handedInAt < readyAt)
      refuse('InstantImplausible', { field: 'handedInAt', earliest: readyAt, latest: at });
    getStillConfirmable(mediationId, due, handedInAt, file);
    checkEvidence(evidence);
    const chaseDue = laterHouseDeadline(file, 'chase-confirmation', 'next-step', { event: 'ConfirmationHandedIn', at });
    const told = {
      ...(numberContentId !== undefined && { numberContentId }),
      ...(evidence.length > 0 && { evidence }),
    };
    return [{ type: 'ConfirmationHandedIn', data: { mediationId, handedInAt, ...told, chaseDue } }];
  },
};
