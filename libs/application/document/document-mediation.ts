import type { DocumentFacts } from '#documents/facts.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import { seesOutcome } from '#domain/dispute/visibility/sees-agreement.js';
import type { Known } from '../dispute/names.js';

type News = Pick<DocumentFacts, 'mediation' | 'deadline' | 'reason' | 'statement'>;

/**
 * What an event of a mediation tells the addressee of the document that was ordered with it. Nothing that was said in
 * it.
 */
export const mediationNews = (
  event: DisputeEvent,
  { addressee }: Pick<Service, 'addressee'>,
  dispute: Dispute,
  text: Known['text'],
): News => {
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
    case 'MediationEnded': {
      const { mediationId, outcome } = event.data;
      const learns = seesOutcome(mediationId, outcome, { staff: false, party: addressee.id }, dispute);
      return { mediation: { state: 'ended', ...(learns && { outcome }) } };
    }
    default:
      return {};
  }
};

const reason = (words: string | undefined): Pick<News, 'reason'> => (words === undefined ? {} : { reason: words });
