import type { DocumentFacts } from '#documents/facts.js';
import type { GuaranteeFacts } from '#documents/part-facts.js';
import type { Guarantee } from '#domain/dispute/measures/guarantee/events.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import { guaranteeSubject, pairParts } from '#domain/dispute/core/subject.js';
import type { Known } from '../dispute/names.js';

type Text = Known['text'];
type LaneFacts = Pick<
  DocumentFacts,
  'urgent' | 'guarantee' | 'restoration' | 'ended' | 'back' | 'preservation' | 'deadline'
>;

const reasonOf = (contentId: string | undefined, text: Text): { readonly reason?: string } => {
  const reason = text(contentId);
  return reason === undefined ? {} : { reason };
};

/** What a document of the lanes tells of the events that were recorded with it. */
export const laneFacts = (event: DisputeEvent, text: Text): Partial<LaneFacts> => {
  switch (event.type) {
    case 'UrgentMeasureTaken':
      return {
        urgent: { rung: event.data.rung, ...reasonOf(event.data.whyNotLessContentId, text) },
        deadline: event.data.reviewDue,
      };
    case 'UrgentRefused':
      return { urgent: reasonOf(event.data.reasonContentId, text) };
    case 'UrgentReviewed':
      return { urgent: { outcome: event.data.outcome, ...reasonOf(event.data.reasonContentId, text) } };
    case 'UrgentNoticeFoundWrong':
      return { urgent: { outcome: 'undone', wrong: true, ...reasonOf(event.data.reasonContentId, text) } };
    case 'UrgentLapsed':
      return { urgent: { outcome: 'lapsed' } };
    case 'EarlyRestorationAsked':
      return { restoration: { state: 'asked', wish: event.data.wish }, deadline: event.data.due };
    case 'EarlyRestorationGranted':
      return { restoration: { state: 'granted', wish: event.data.as, ...reasonOf(event.data.reasonContentId, text) } };
    case 'EarlyRestorationRefused':
      return { restoration: { state: 'refused', ...reasonOf(event.data.reasonContentId, text) } };
    case 'EarlyRestorationOverdue':
      return { restoration: { state: 'overdue' } };
    case 'RestorationDecided': {
      const state = event.data.outcome === 'blocked' ? 'taken-down' : 'left';
      return { restoration: { state, ...reasonOf(event.data.reasonContentId, text) } };
    }
    case 'ObjectEnded':
      return { ended: { at: event.data.endedAt, reason: event.data.reason } };
    case 'ObjectBack':
      return { back: { at: event.data.backAt, because: event.data.because } };
    default:
      return {};
  }
};

/** The guarantee or request that a document is about, as it stood when it was ordered. */
export const laneRecords = (
  { aboutId }: Service,
  known: readonly DisputeEvent[],
  dispute: Dispute,
  text: Text,
): Partial<LaneFacts> => {
  if (aboutId === undefined) return {};
  const guarantee = dispute.guarantees[aboutId];
  const asked = known.find((event) => event.type === 'PreservationOrdered' && event.data.preservationId === aboutId);
  return {
    ...(guarantee && { guarantee: guaranteeFacts(aboutId, guarantee, known, dispute, text) }),
    ...(asked?.type === 'PreservationOrdered' && {
      preservation: { parts: asked.data.parts },
      deadline: asked.data.due,
    }),
  };
};

const guaranteeFacts = (
  guaranteeId: string,
  guarantee: Guarantee,
  known: readonly DisputeEvent[],
  dispute: Dispute,
  text: Text,
): GuaranteeFacts => {
  const { giverId, kind, amount, validity, holder } = guarantee;
  const name = 'nameContentId' in holder ? text(holder.nameContentId) : undefined;
  const { reason } = getStage(dispute, guaranteeSubject(guaranteeId));
  const claim = known.find((event) => event.type === 'GuaranteeClaimed' && event.data.guaranteeId === guaranteeId);
  return {
    giver: giverId === dispute.complainantId ? 'complainant' : 'respondent',
    kind,
    amount,
    validity,
    state: reason === 'released' || reason === 'claimed' ? reason : 'in-force',
    ...(name !== undefined && { holder: name }),
    ...(claim?.type === 'GuaranteeClaimed' && { claimed: claim.data.amount }),
  };
};

/** How the pairs of a service ended. */
export const resultsOf = ({ pairs }: Service, dispute: Dispute): NonNullable<DocumentFacts['results']> =>
  pairs.flatMap((pair) => {
    const { stage, reason } = getStage(dispute, pair);
    return stage === 'closed' && reason ? [{ itemId: pairParts(pair).itemId, reason }] : [];
  });

/** How a dispute ended that has no pairs: mediation was asked for without a complaint. */
export const closedAs = (dispute: Dispute): Pick<DocumentFacts, 'closedAs'> => {
  const { reason } = getStage(dispute, 'dispute');
  return dispute.matter !== undefined && reason !== undefined ? { closedAs: reason } : {};
};
