import type { AwardFacts } from '#documents/after-decision-facts.js';
import type { DocumentFacts } from '#documents/facts.js';
import type { Award } from '#domain/dispute/panel/award/state.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { detailsIn } from '../dispute/award-details.js';
import type { Known } from '../dispute/names.js';

type News = Pick<DocumentFacts, 'afterDecision' | 'deadline' | 'reason'>;

/**
 * What an event after a decision tells the addressee of the document that was ordered with it; `aboutId` is the
 * adoption or the decision.
 */
export const afterNews = (
  event: DisputeEvent,
  aboutId: string | undefined,
  dispute: Dispute,
  text: Known['text'],
): News => {
  const { decisions, awards } = dispute;
  switch (event.type) {
    case 'AdoptionAsked': {
      const { adoptionId, decisionId, binding, due } = event.data;
      if (adoptionId !== aboutId) return {};
      const award = awards[decisionId];
      const legalKind = award ? 'arbitral-award' : decisions[decisionId]?.made?.legalKind;
      const asked = {
        state: 'asked',
        binding,
        ...(legalKind && { legalKind }),
        ...(award && { award: awardFacts(award, text) }),
      } as const;
      return { afterDecision: asked, ...(due && { deadline: due }) };
    }
    case 'AwardRecorded':
      return event.data.awardId === aboutId
        ? { afterDecision: { state: 'awarded', award: awardFacts(event.data, text) } }
        : {};
    case 'AdoptionAnswered':
      return { afterDecision: { state: 'answered' } };
    case 'ReviewRefused': {
      const final = decisions[event.data.decisionId]?.final?.by;
      return {
        afterDecision: { state: 'review-refused', ...(final && { final }) },
        ...reasonOf(text(event.data.reasonContentId)),
      };
    }
    case 'DecisionClarified':
      return { afterDecision: { state: 'clarified' }, ...reasonOf(text(event.data.textContentId)) };
    case 'ClarificationRefused':
      return { afterDecision: { state: 'clarification-refused' }, ...reasonOf(text(event.data.reasonContentId)) };
    case 'DecisionPublished':
      return { afterDecision: { state: event.data.replaces === undefined ? 'published' : 'published-corrected' } };
    default:
      return {};
  }
};

const reasonOf = (reason: string | undefined): News => (reason === undefined ? {} : { reason });

/** Which commission it is and under which number, as far as the words have not been erased. */
const awardFacts = (
  { madeOn, registration, detailsContentId }: Pick<Award, 'madeOn' | 'registration' | 'detailsContentId'>,
  text: Known['text'],
): AwardFacts => ({ madeOn, registration, ...detailsIn(text(detailsContentId)) });
