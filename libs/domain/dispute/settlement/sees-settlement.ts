import { seesAgreement } from '../mediation/sees-agreement.js';
import type { Sight } from '../sight.js';
import type { Dispute } from '../state.js';
import { negotiationSubject } from '../subject.js';
import type { Settlement } from './events.js';

/** A negotiated settlement is its two sides', a mediated one its parties' and its mediator's; either is the association's too. */
export const seesSettlement = ({ negotiationId, mediationId }: Settlement, sight: Sight, dispute: Dispute): boolean =>
  negotiationId === undefined ? mediationId !== undefined && seesAgreement(mediationId, sight, dispute) : sight.sees(negotiationSubject(negotiationId));
