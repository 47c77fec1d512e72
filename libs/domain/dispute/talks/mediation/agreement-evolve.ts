import type { Evidence } from '../../core/evidence.js';
import { withStaffExhibits } from '../../service/evidence/exhibit.js';
import { keepSettlement } from '../settlement/evolve.js';
import type { Dispute, EvolveOf } from '../../core/state.js';
import type { Agreement } from './agreement-state.js';
import { moved } from '../settlement/evolve-performance.js';
import { mediationSubject } from '../../core/subject.js';
import { openTask } from '../../core/tasks.js';
import type { MediatedAgreementEvent } from './agreement-events.js';
import type { AwaitedEvent } from './awaited-events.js';
import { changeMediation } from './mediations.js';
import type { DealTakenOver } from './take-over-events.js';
import { closeTasksOf } from './tasks-of.js';

export const evolveMediatedAgreement: EvolveOf<MediatedAgreementEvent | AwaitedEvent | DealTakenOver> = {
  AgreementDrawnUp: (dispute, { mediationId, ...drawn }) =>
    changeMediation(
      closeTasksOf(dispute, mediationId, ['seal-agreement', 'chase-account-clause']),
      mediationId,
      (mediation) => ({
        ...mediation,
        drawnUp: drawn.version,
        drawnFor: [...mediation.drawnFor, drawn.parties],
        agreement: { ...drawn, signed: {} },
      }),
    ),
  AgreementSigned: (dispute, { mediationId, partyId, kind, evidence, recordedBy }) =>
    withStaffExhibits(
      changed(dispute, mediationId, (agreement) => ({
        ...agreement,
        signed: { ...agreement.signed, [partyId]: kind },
        ...(evidence && { papers: [...(agreement.papers ?? []), paperOf(partyId, evidence, recordedBy)] }),
      })),
      evidence,
    ),
  SignatureDeclined: (dispute, { mediationId, paper, partyId }) =>
    changeMediation(dispute, mediationId, (mediation) => {
      const { [paper]: before } = mediation;
      return before
        ? { ...mediation, [paper]: { ...before, declinedBy: [...(before.declinedBy ?? []), partyId] } }
        : mediation;
    }),
  MediatorSigned: (dispute, { mediationId, signedAt }) =>
    changed(dispute, mediationId, (agreement) => ({ ...agreement, mediatorSignedAt: signedAt })),
  AgreementSealed: (dispute, { mediationId, sealedAt, sealedBy }) =>
    changed(closeTasksOf(dispute, mediationId, ['seal-agreement']), mediationId, (agreement) => ({
      ...agreement,
      sealedAt,
      ...(sealedBy !== undefined && { sealedBy }),
    })),
  AccountClauseAnswered: (dispute, { mediationId, consents }) =>
    changed(closeTasksOf(dispute, mediationId, ['chase-account-clause']), mediationId, (agreement) => ({
      ...agreement,
      platformConsents: consents,
    })),
  SealAwaited: (dispute, { mediationId, due }) =>
    openTask(dispute, 'seal-agreement', mediationSubject(mediationId), due),
  AccountClauseAsked: (dispute, { mediationId, due }) =>
    openTask(dispute, 'chase-account-clause', mediationSubject(mediationId), due),
  DealTakenOver: (dispute, { settlementId, bySettlementId, undertakingIds }) => {
    const deal = dispute.settlements[settlementId];
    const taken = {
      ...dispute,
      settlements: {
        ...dispute.settlements,
        ...(deal && { [settlementId]: { ...deal, takenOverBy: bySettlementId } }),
      },
    };
    return undertakingIds.reduce((all, id) => moved(all, id, { stage: 'closed', reason: 'taken-over' }), taken);
  },
  MediatedSettlementReached: (
    dispute,
    { mediationId, settlementId, parties, pairs, termsContentId, onBreach, undertakings, effectiveAt },
  ) =>
    keepSettlement(
      changed(dispute, mediationId, (agreement) => ({ ...agreement, effectiveAt })),
      settlementId,
      { mediationId, partyIds: parties, pairs, termsContentId, onBreach },
      undertakings,
    ),
};

const paperOf = (partyId: string, evidence: readonly Evidence[], recordedBy: string | undefined) => ({
  partyId,
  evidenceIds: evidence.map(({ evidenceId }) => evidenceId),
  ...(recordedBy !== undefined && { recordedBy }),
});

const changed = (dispute: Dispute, mediationId: string, change: (agreement: Agreement) => Agreement): Dispute =>
  changeMediation(dispute, mediationId, (mediation) =>
    mediation.agreement ? { ...mediation, agreement: change(mediation.agreement) } : mediation,
  );
