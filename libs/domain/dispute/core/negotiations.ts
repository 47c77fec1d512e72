import { type Dispute, getStage, setStage } from './state.js';
import type { Negotiation } from '../talks/negotiation/events.js';
import { refuse } from '../../kernel/refusal.js';
import { negotiationSubject, type PairSubject } from './subject.js';
import type { Deadline } from '../../calendar/derivation.js';

export const getNegotiation = ({ negotiations }: Dispute, negotiationId: string): Negotiation =>
  negotiations[negotiationId] ?? refuse('NoSuchSubject', { subject: negotiationSubject(negotiationId) });

/** Those that were asked for or go on, by their ids. */
export const openNegotiations = (dispute: Dispute): readonly string[] =>
  Object.keys(dispute.negotiations).filter(
    (negotiationId) => getStage(dispute, negotiationSubject(negotiationId)).stage !== 'closed',
  );

/** Whether a negotiation about this pair was asked for or goes on. */
export const isTaken = (dispute: Dispute, pair: PairSubject): boolean =>
  openNegotiations(dispute).some((id) => dispute.negotiations[id]?.pairs.includes(pair));

/** Whether the sides are talking about this pair. */
export const isNegotiated = (dispute: Dispute, pair: PairSubject): boolean =>
  openNegotiations(dispute).some(
    (negotiationId) =>
      getStage(dispute, negotiationSubject(negotiationId)).stage === 'negotiation' &&
      dispute.negotiations[negotiationId]?.pairs.includes(pair),
  );

/** Its time ends later; one that had lapsed goes on from where it was. */
export const negotiationExtended = (dispute: Dispute, negotiationId: string, due: Deadline): Dispute => {
  const subject = negotiationSubject(negotiationId);
  const { lapsed, ...negotiation } = dispute.negotiations[negotiationId] ?? {};
  const stage = lapsed ?? getStage(dispute, subject).stage;
  if (!('pairs' in negotiation)) return dispute;
  return setStage({ ...dispute, negotiations: { ...dispute.negotiations, [negotiationId]: negotiation } }, [subject], {
    stage,
    deadline: due,
  });
};
