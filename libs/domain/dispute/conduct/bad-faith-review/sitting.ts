import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import type { Review } from './state.js';
import type { Sitting } from './finding-parts.js';

/**
 * Who sits on a review, and for whom it works. Refused for whoever is not listed to sit on reviews, and for a party of
 * the dispute, its organisation or a competitor of either side (practice P29).
 */
export const sittingOf = (accountId: string, { dispute, context }: DisputeFile): Sitting => {
  const { organisationId, competesWith } =
    context.reviewers?.[accountId] ?? refuse('ReviewerBarred', { reason: 'not-listed' });
  const parties = [dispute.complainantId, ...dispute.respondents.map(({ respondentId }) => respondentId)];
  if (parties.includes(organisationId)) refuse('ReviewerBarred', { reason: 'party' });
  if (competesWith.some((id) => parties.includes(id))) refuse('ReviewerBarred', { reason: 'competitor' });
  return { accountId, organisationId };
};

/** An appeal is for nobody who touched the first decision, nor for anyone of an organisation of theirs. */
export const appealSittingOf = (accountId: string, { touched }: Review, file: DisputeFile): Sitting => {
  const sitting = sittingOf(accountId, file);
  if (touched.some((one) => one.accountId === accountId)) refuse('ReviewerBarred', { reason: 'took-part' });
  if (touched.some((one) => one.organisationId === sitting.organisationId))
    refuse('ReviewerBarred', { reason: 'same-organisation' });
  return sitting;
};
