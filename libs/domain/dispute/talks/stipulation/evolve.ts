import { changeMediation } from '../mediation/mediations.js';
import type { Dispute, EvolveOf } from '../../core/state.js';
import type { UndisputedEvent } from './events.js';
import type { FactsRecord } from './state.js';

export const evolveUndisputed: EvolveOf<UndisputedEvent> = {
  FactsDrawnUp: (dispute, { mediationId, ...drawn }) =>
    changeMediation(dispute, mediationId, (mediation) => ({
      ...mediation,
      facts: { ...drawn, signedBy: [], releasedBy: [] },
    })),
  FactsSigned: (dispute, { mediationId, partyId }) =>
    changed(dispute, mediationId, (facts) => ({ ...facts, signedBy: [...facts.signedBy, partyId] })),
  FactsReleased: (dispute, { mediationId, partyId }) =>
    changed(dispute, mediationId, (facts) => ({ ...facts, releasedBy: [...facts.releasedBy, partyId] })),
  FactsLeftRoom: (dispute, { mediationId, leftAt }) => changed(dispute, mediationId, (facts) => ({ ...facts, leftAt })),
};

const changed = (dispute: Dispute, mediationId: string, change: (facts: FactsRecord) => FactsRecord): Dispute =>
  changeMediation(dispute, mediationId, (mediation) =>
    mediation.facts ? { ...mediation, facts: change(mediation.facts) } : mediation,
  );
