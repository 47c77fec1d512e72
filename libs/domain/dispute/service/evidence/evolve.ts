import type { EvolveOf } from '../../core/state.js';
import type { EvidenceEvent } from './events.js';

export const evolveEvidence: EvolveOf<EvidenceEvent> = {
  EvidenceStored: (dispute, { evidenceId, size, mediaType }) => {
    const exhibit = dispute.exhibits[evidenceId];
    return exhibit
      ? { ...dispute, exhibits: { ...dispute.exhibits, [evidenceId]: { ...exhibit, stored: { size, mediaType } } } }
      : dispute;
  },
};
