import type { LoadedDispute } from '#application/disputes.js';
import type { Decision } from '#domain/dispute/decision/state.js';
import { sightOf } from '#domain/dispute/sight.js';
import { getStage } from '#domain/dispute/state.js';
import { decisionSubject, panelSubject } from '#domain/dispute/subject.js';
import type { Actor } from '#domain/message.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../given.js';
import type { AfterDecisionsBody, AfterDecisionView } from './review.dto.js';

/** What has become of each decision, or of a case that ended without one, for those who may see it. Throws Refused NotFound for strangers. */
export async function viewAfter(actor: Actor, { dispute, standing }: LoadedDispute, vault: Pick<Vault, 'open'>): Promise<AfterDecisionsBody> {
  const sight = sightOf(actor, { dispute, standing });
  const seen = Object.entries(dispute.decisions).filter(
    ([id, { panelId, issued, ended }]) => (issued && sight.sees(decisionSubject(id))) || (ended && sight.sees(panelSubject(panelId))),
  );
  const opened = await vault.open(seen.flatMap(([, decision]) => contentsOf(decision)));
  return {
    decisions: seen.map(([decisionId, { issued, reviewsAsked = [], reviewRefused, final, upheldBy, reversedBy, published, ended }]) =>
      given({
        decisionId,
        stage: getStage(dispute, decisionSubject(decisionId)).stage,
        reviewDueAt: issued?.reviewDue?.dueAt,
        reviewsAsked: reviewsAsked.map(({ partyId, ground, textContentId, requestedAt }) =>
          given({ partyId, ground, statement: opened.get(textContentId), requestedAt }),
        ),
        refusal: reviewRefused && opened.get(reviewRefused.reasonContentId),
        finalBy: final?.by,
        finalAt: final?.effectiveAt,
        upheldBy,
        reversedBy,
        publicationId: published?.publicationId,
        endedBy: ended?.reason,
        endingExplained: ended && opened.get(ended.reasonContentId),
      }),
    ),
  };
}

const contentsOf = ({ reviewsAsked = [], reviewRefused, ended }: Decision): readonly string[] => [
  ...reviewsAsked.map(({ textContentId }) => textContentId),
  ...(reviewRefused ? [reviewRefused.reasonContentId] : []),
  ...(ended ? [ended.reasonContentId] : []),
];
