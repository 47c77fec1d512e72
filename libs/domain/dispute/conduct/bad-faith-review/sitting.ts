import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { barTo } from '../../core/held-offices.js';
import { reviewSubject } from '../../core/subject.js';
import { getReview } from './reviews.js';
import type { Sitting } from './finding-parts.js';

/**
 * Who sits on a review, and for whom it works. Refused for whoever is not listed to sit on reviews, and for a party of
 * the dispute, its organisation or a competitor of either side (practice P29).
 */
export const sittingOf = (accountId: string, { dispute, context }: DisputeFile): Sitting => {
  const { organisationId, competesWith } =
    context.reviewers?.[accountId] ?? refuse('ReviewerBarred', { reason: 'not-listed' });
  if (barTo(accountId, { office: 'finder' }, { dispute, context }))
    refuse('ReviewerBarred', { reason: 'holds-office' });
  const parties = [dispute.complainantId, ...dispute.respondents.map(({ respondentId }) => respondentId)];
  if (parties.includes(organisationId)) refuse('ReviewerBarred', { reason: 'party' });
  if (competesWith.some((id) => parties.includes(id))) refuse('ReviewerBarred', { reason: 'competitor' });
  return { accountId, organisationId };
};

/** An appeal is for nobody who touched the first decision, nor for anyone of an organisation of theirs. */
export const appealSittingOf = (accountId: string, reviewId: string, file: DisputeFile): Sitting => {
  const sitting = sittingOf(accountId, file);
  const { touched } = getReview(file.dispute, reviewId);
  if (barTo(accountId, { office: 'appeal-decider', about: reviewSubject(reviewId) }, file))
    refuse('ReviewerBarred', { reason: 'took-part' });
  if (touched.some((one) => one.organisationId === sitting.organisationId))
    refuse('ReviewerBarred', { reason: 'same-organisation' });
  return sitting;
};
