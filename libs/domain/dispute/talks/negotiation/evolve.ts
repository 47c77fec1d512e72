import { setStage, type Dispute, type EvolveOf } from '../../core/state.js';
import { negotiationSubject } from '../../core/subject.js';
import { waiting } from '../../core/waiting.js';
import type { Negotiation, NegotiationEvent } from './events.js';

/** With this stay asked for, or none any more. */
const withStay = (dispute: Dispute, negotiationId: string, stay?: Negotiation['stay']): Dispute => {
  const { stay: _, ...negotiation } = dispute.negotiations[negotiationId] ?? {};
  if (!('pairs' in negotiation)) return dispute;
  return {
    ...dispute,
    negotiations: { ...dispute.negotiations, [negotiationId]: { ...negotiation, ...(stay && { stay }) } },
  };
};

export const evolveNegotiation: EvolveOf<NegotiationEvent> = {
  NegotiationProposed: (dispute, { negotiationId, respondentId, proposerId, pairs, due }) => {
    const proposed: Negotiation = { respondentId, proposerId, pairs };
    const negotiations = { ...dispute.negotiations, [negotiationId]: proposed };
    return setStage({ ...dispute, negotiations }, [negotiationSubject(negotiationId)], {
      stage: 'awaiting-consent',
      deadline: due,
    });
  },
  NegotiationStarted: (dispute, { negotiationId, roomId, due }) => {
    const negotiation = dispute.negotiations[negotiationId];
    const negotiations = negotiation
      ? { ...dispute.negotiations, [negotiationId]: { ...negotiation, roomId } }
      : dispute.negotiations;
    return setStage({ ...dispute, negotiations }, [negotiationSubject(negotiationId)], {
      stage: 'negotiation',
      deadline: due,
    });
  },
  StayProposed: (dispute, { negotiationId, proposerId, pairs, days }) =>
    withStay(dispute, negotiationId, { proposerId, pairs, days }),
  ProcedureStayed: (dispute, { negotiationId, moved }) =>
    withStay(
      moved.reduce((all, { pair, due }) => waiting(all, [pair], due), dispute),
      negotiationId,
    ),
  NegotiationEnded: (dispute, { negotiationId, reason, lapsedAt }) => {
    const subject = negotiationSubject(negotiationId);
    const before = dispute.stages[subject];
    const negotiation = dispute.negotiations[negotiationId];
    if (lapsedAt === undefined || !negotiation || !before?.deadline)
      return setStage(dispute, [subject], { stage: 'closed', reason });
    const lapsed = before.stage === 'negotiation' ? ('negotiation' as const) : ('awaiting-consent' as const);
    const negotiations = { ...dispute.negotiations, [negotiationId]: { ...negotiation, lapsed } };
    return setStage({ ...dispute, negotiations }, [subject], { stage: 'closed', reason, deadline: before.deadline });
  },
};
