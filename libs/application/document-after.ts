import type { DocumentFacts } from '#documents/facts.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/state.js';
import type { Known } from './names.js';

type News = Pick<DocumentFacts, 'afterDecision' | 'deadline' | 'reason'>;

/** What an event after a decision tells the addressee of the document that was ordered with it; `aboutId` is the adoption or the decision. */
export const afterNews = (event: DisputeEvent, aboutId: string | undefined, { decisions }: Dispute, text: Known['text']): News => {
  switch (event.type) {
    case 'AdoptionAsked': {
      if (event.data.adoptionId !== aboutId) return {};
      const { legalKind } = decisions[event.data.decisionId]?.made ?? {};
      return { afterDecision: { state: 'asked', binding: event.data.binding, ...(legalKind && { legalKind }) }, deadline: event.data.due };
    }
    case 'AdoptionAnswered':
      return { afterDecision: { state: 'answered' } };
    case 'ReviewRefused': {
      const reason = text(event.data.reasonContentId);
      const final = decisions[event.data.decisionId]?.final?.by;
      return { afterDecision: { state: 'review-refused', ...(final && { final }) }, ...(reason !== undefined && { reason }) };
    }
    case 'DecisionPublished':
      return { afterDecision: { state: 'published' } };
    default:
      return {};
  }
};
