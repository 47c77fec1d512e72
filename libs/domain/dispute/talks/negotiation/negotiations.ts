import { refuse } from '../../../kernel/refusal.js';
import { getStage, type Dispute } from '../../core/state.js';
import { negotiationSubject, type PairSubject } from '../../core/subject.js';
import type { Negotiation } from './events.js';

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
