import { refuse } from '../../../kernel/refusal.js';
import { getMediation } from '../mediation/mediations.js';
import type { Dispute } from '../../core/state.js';
import { mediationSubject } from '../../core/subject.js';
import type { Confirmation } from './state.js';

/** The application that has come to no end yet. */
export const getConfirmation = (mediationId: string, dispute: Pick<Dispute, 'mediations'>): Confirmation => {
  const { confirmation } = getMediation(dispute, mediationId);
  if (!confirmation || confirmation.result !== undefined)
    refuse('NoSuchSubject', { subject: mediationSubject(mediationId) });
  return confirmation;
};
