import type { LoadedDispute } from '#application/dispute/disputes.js';
import { lateReviewDue, reviewGroundsOf } from '#domain/dispute/panel/decision/review-open.js';
import type { Decision } from '#domain/dispute/panel/decision/state.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { getStage } from '#domain/dispute/core/state.js';
import { decisionSubject, panelSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../../given.js';
import type { AfterDecisionsBody } from './review.dto.js';

/**
 * What has become of each decision, or of a case that ended without one, for those who may see it. Throws Refused
 * NotFound for strangers.
 */
export async function viewAfter(
  actor: Actor,
  file: LoadedDispute,
  vault: Pick<Vault, 'open'>,
): Promise<AfterDecisionsBody> {
  const { dispute, rulebook } = file;
  const visibility = visibilityOf(actor, file);
  const readsDraft = seesPart(visibility, 'publicationDraft');
  const seen = Object.entries(dispute.decisions).filter(
    ([id, { panelId, issued, ended }]) =>
      (issued && visibility.sees(decisionSubject(id))) || (ended && visibility.sees(panelSubject(panelId))),
  );
  const opened = await vault.open(seen.flatMap(([, decision]) => contentsOf(decision, readsDraft)));
  return {
    decisions: seen.map(([decisionId, decision]) => {
      const {
        issued,
        reviewsAsked = [],
        reviewAnswerDue,
        reviewRefused,
        final,
        upheldBy,
        reversedBy,
        proposed,
        published,
        ended,
      } = decision;
      const stage = getStage(dispute, decisionSubject(decisionId)).stage;
      const reviewGrounds = reviewGroundsOf(decision, file);
      const late =
        issued && reviewGrounds.length > 0 && rulebook.afterDecision ? lateReviewDue(issued.at, file).dueAt : undefined;
      const text = readsDraft ? (published ?? proposed)?.textContentId : undefined;
      return given({
        decisionId,
        stage,
        reviewDueAt: issued?.reviewDue?.dueAt,
        reviewGrounds,
        lateReviewDueAt: late,
        reviewsAsked: reviewsAsked.map(({ partyId, ground, textContentId, requestedAt }) =>
          given({ partyId, ground, statement: opened.get(textContentId), requestedAt }),
        ),
        reviewAnswerDueAt: stage === 'review-answer' ? reviewAnswerDue?.dueAt : undefined,
        refusal: reviewRefused && opened.get(reviewRefused.reasonContentId),
        finalBy: final?.by,
        finalAt: final?.effectiveAt,
        upheldBy,
        reversedBy,
        publicationId: published?.publicationId,
        publicationText: text === undefined ? undefined : opened.get(text),
        proposedText: readsDraft && published && proposed ? opened.get(proposed.textContentId) : undefined,
        endedBy: ended?.reason,
        endingExplained: ended && opened.get(ended.reasonContentId),
      });
    }),
  };
}

const contentsOf = (
  { reviewsAsked = [], reviewRefused, ended, proposed, published }: Decision,
  readsDraft: boolean,
): readonly string[] => [
  ...(readsDraft ? [proposed, published].flatMap((one) => one?.textContentId ?? []) : []),
  ...reviewsAsked.map(({ textContentId }) => textContentId),
  ...(reviewRefused ? [reviewRefused.reasonContentId] : []),
  ...(ended ? [ended.reasonContentId] : []),
];
