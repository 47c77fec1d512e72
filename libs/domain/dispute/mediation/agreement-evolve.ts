import { withStaffExhibits } from '../evidence/exhibit.js';
import { keepSettlement } from '../settlement/evolve.js';
import type { Dispute, EvolveOf } from '../state.js';
import type { Agreement } from './agreement.js';
import type { MediatedAgreementEvent } from './agreement-events.js';
import { changeMediation } from './state.js';

export const evolveMediatedAgreement: EvolveOf<MediatedAgreementEvent> = {
  AgreementDrawnUp: (dispute, { mediationId, ...drawn }) =>
    changeMediation(dispute, mediationId, (mediation) => ({ ...mediation, drawnUp: drawn.version, agreement: { ...drawn, signed: {} } })),
  AgreementSigned: (dispute, { mediationId, partyId, kind, evidence }) =>
    withStaffExhibits(
      changed(dispute, mediationId, (agreement) => ({ ...agreement, signed: { ...agreement.signed, [partyId]: kind } })),
      evidence,
    ),
  MediatorSigned: (dispute, { mediationId, signedAt }) => changed(dispute, mediationId, (agreement) => ({ ...agreement, mediatorSignedAt: signedAt })),
  AgreementSealed: (dispute, { mediationId, sealedAt }) => changed(dispute, mediationId, (agreement) => ({ ...agreement, sealedAt })),
  AccountClauseAnswered: (dispute, { mediationId, consents }) => changed(dispute, mediationId, (agreement) => ({ ...agreement, platformConsents: consents })),
  MediatedSettlementReached: (dispute, { mediationId, settlementId, parties, pairs, termsContentId, onBreach, undertakings, effectiveAt }) =>
    keepSettlement(
      changed(dispute, mediationId, (agreement) => ({ ...agreement, effectiveAt })),
      settlementId,
      { mediationId, partyIds: parties, pairs, termsContentId, onBreach },
      undertakings,
    ),
};

const changed = (dispute: Dispute, mediationId: string, change: (agreement: Agreement) => Agreement): Dispute =>
  changeMediation(dispute, mediationId, (mediation) => (mediation.agreement ? { ...mediation, agreement: change(mediation.agreement) } : mediation));
