import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { getMediation } from '../mediation/state.js';
import type { Dispute } from '../../core/state.js';
import { mediationSubject } from '../../core/subject.js';
import type { ConfirmationAsked, ConfirmationResult } from './events.js';

/** The application for judicial confirmation of a mediation's agreement, as far as it has got. */
export type Confirmation = Omit<ConfirmationAsked['data'], 'mediationId' | 'partyId'> & {
  readonly appliedBy: readonly string[];
  readonly readyAt?: Instant;
  readonly handedInAt?: Instant;
  readonly result?: ConfirmationResult;
};

/** The application that has come to no end yet. */
export const getConfirmation = (mediationId: string, dispute: Pick<Dispute, 'mediations'>): Confirmation => {
  const { confirmation } = getMediation(dispute, mediationId);
  if (!confirmation || confirmation.result !== undefined)
    refuse('NoSuchSubject', { subject: mediationSubject(mediationId) });
  return confirmation;
};
