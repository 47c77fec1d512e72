import type { EvolveOf } from '../../core/state.js';
import type { EvidenceEvent } from './events.js';
import { withSubmitted } from './exhibit.js';
import { lateRound, markLate } from './late.js';
import { withNotes } from './notes.js';

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
  LiveStreamDescribed: (dispute, { evidenceId, liveStream }) =>
    withNotes(dispute, [evidenceId], (notes) => ({
      ...notes,
      liveStreams: [...(notes.liveStreams ?? []), liveStream],
    })),
  ContractDutiesDescribed: (dispute, { evidenceId, told }) =>
    withNotes(dispute, [evidenceId], (notes) => ({ ...notes, duties: [...(notes.duties ?? []), told] })),
  ExhibitLinked: (dispute, { evidenceId, by, links }) =>
    withNotes(dispute, [evidenceId], (notes) => ({ ...notes, links: { ...notes.links, [by]: links } })),
  EvidenceSupplemented: (dispute, { decisionId, supplementId, partyId, textContentId, evidence, filedAt }) => {
    const filed = withSubmitted(dispute, evidence, partyId, decisionId, filedAt);
    const decision = filed.decisions[decisionId];
    if (!decision) return filed;
    const supplement = { partyId, textContentId, evidenceIds: evidence.map(({ evidenceId }) => evidenceId), filedAt };
    const supplements = { ...decision.supplements, [supplementId]: supplement };
    const known = { ...filed, decisions: { ...filed.decisions, [decisionId]: { ...decision, supplements } } };
    return markLate(known, evidence, lateRound(dispute, decisionId, filedAt));
  },
  LateEvidenceRuled: (dispute, { evidenceIds, ...ruling }) =>
    withNotes(dispute, evidenceIds, (notes) => ({ ...notes, ruling })),
  LateEvidenceAnswered: (dispute, { evidenceId, ...answer }) =>
    withNotes(dispute, [evidenceId], (notes) => ({ ...notes, answers: [...(notes.answers ?? []), answer] })),
};
