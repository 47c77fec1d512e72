import type { DocumentFacts } from '#documents/facts.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { GoodFaithEvent } from '#domain/dispute/conduct/bad-faith-review/events.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import type { Known } from '../dispute/names.js';

type Review = NonNullable<DocumentFacts['review']>;
type About = Pick<DocumentFacts, 'review' | 'deadline'>;

const isReview = (event: DisputeEvent): event is GoodFaithEvent =>
  event.type.startsWith('Faith') && 'reviewId' in event.data;

/**
 * What a document about a review tells: never a signal, and of the words only those of the act that it was ordered
 * with.
 */
export const goodFaithFacts = (
  { aboutId, document }: Service,
  together: readonly DisputeEvent[],
  dispute: Dispute,
  text: Known['text'],
): About => {
  const review = dispute.reviews[aboutId ?? ''];
  if (!review || !document.startsWith('faith-')) return {};
  const { side } = review;
  const isAbout = review.aboutId === dispute.complainantId ? 'complainant' : 'respondent';
  const own = together.filter(isReview).find(({ data }) => data.reviewId === aboutId);
  const facts = (more: Omit<Review, 'side' | 'isAbout' | 'text'>, contentId: string) => {
    const words = text(contentId);
    return { review: { side, isAbout, ...more, ...(words !== undefined && { text: words }) } as const };
  };
  switch (own?.type) {
    case 'FaithReviewDeclined':
      return facts({ condition: own.data.condition }, own.data.reasonContentId);
    case 'FaithReviewWarned':
      return { ...facts({}, own.data.warningContentId), deadline: own.data.replyDue };
    case 'FaithFound': {
      const { finding, consequence, reasonsContentId, appealDue } = own.data;
      return { ...facts({ finding, ...(consequence && { consequence }) }, reasonsContentId), deadline: appealDue };
    }
    case 'FaithAppealDecided': {
      const { outcome, finding, consequence, reasonsContentId } = own.data;
      return facts({ outcome, finding, ...(consequence && { consequence }) }, reasonsContentId);
    }
    default:
      return { review: { side, isAbout } };
  }
};
