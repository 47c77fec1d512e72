import type { EvolveOf } from '../../core/state.js';
import type { EvidenceEvent } from './events.js';

export const evolveEvidence: EvolveOf<EvidenceEvent> = {
  EvidenceStored: (dispute, { evidenceId, size, mediaType }) => {
    const known = dispute.exhibits[evidenceId];
    if (!known) return dispute;
    const { leftOut: _, ...exhibit } = known;
    return {
      ...dispute,
      exhibits: { ...dispute.exhibits, [evidenceId]: { ...exhibit, stored: { size, mediaType } } },
    };
  },
};
