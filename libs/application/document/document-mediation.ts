import type { DocumentFacts } from '#documents/facts.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Known } from '../dispute/names.js';

type News = Pick<DocumentFacts, 'mediation' | 'deadline' | 'reason' | 'statement'>;

/**
 * What an event of a mediation tells the addressee of the document that was ordered with it. Nothing that was said in
 * it.
 */
export const mediationNews = (event: DisputeEvent, text: Known['text']): News => {
  switch (event.type) {
    case 'MediationInvited':
      return { mediation: { state: 'invited' }, deadline: event.data.due };
    case 'MediatorAppointed':
      return {
        mediation: { state: 'asked', how: event.data.how },
        deadline: event.data.due,
        ...reason(text(event.data.reasonContentId)),
      };
    case 'MediatorAccepted':
      return { mediation: { state: 'accepted' }, deadline: event.data.due };
    case 'MediatorWithdrew':
      return {
        mediation: { state: 'replaced' },
        deadline: event.data.choiceDue,
        ...reason(text(event.data.tieContentId)),
      };
    case 'ObjectionAnswered':
      return {
        mediation: { state: 'replaced' },
        ...(event.data.choiceDue && { deadline: event.data.choiceDue }),
        ...reason(text(event.data.reasonContentId)),
      };
    case 'RoomReadingAllowed':
      return reason(text(event.data.reasonContentId));
    case 'MediationEnded':
      return { mediation: { state: 'ended', outcome: event.data.outcome } };
    default:
      return {};
  }
};

const reason = (words: string | undefined): Pick<News, 'reason'> => (words === undefined ? {} : { reason: words });
