import { useCallback } from 'react';
import { listAdoptions, listDecisionReviews, listDecisions } from '../../../client/sdk.gen.js';
import { useLoad } from '../../../shared/connection/use-load.js';
import { useDispute } from '../../dispute/use-dispute.js';

/** What has become of the decisions of the dispute. */
function useReviews() {
  const { disputeId } = useDispute().session;
  const load = useCallback(() => listDecisionReviews({ path: { disputeId } }), [disputeId]);
  return useLoad(load);
}

/** What has become of one decision. */
export const useAfterDecision = (decisionId: string) =>
  useReviews().data?.decisions.find((one) => one.decisionId === decisionId);

/**
 * The decisions of the dispute, read once for all of them; `of` gives one, with what platforms make of it and what has
 * become of it, as far as the reader may know.
 */
export function useDecisions() {
  const { disputeId } = useDispute().session;
  const loadDecisions = useCallback(() => listDecisions({ path: { disputeId } }), [disputeId]);
  const loadAdoptions = useCallback(() => listAdoptions({ path: { disputeId } }), [disputeId]);
  const [decisions, adoptions, reviews] = [useLoad(loadDecisions), useLoad(loadAdoptions), useReviews()];
  return {
    ready: decisions.data !== undefined && adoptions.data !== undefined && reviews.data !== undefined,
    trouble: decisions.trouble ?? adoptions.trouble ?? reviews.trouble,
    again: async (): Promise<void> => void (await Promise.all([decisions.again(), adoptions.again(), reviews.again()])),
    of: (decisionId: string) => ({
      decision: decisions.data?.decisions.find((one) => one.decisionId === decisionId),
      adoptions: adoptions.data?.adoptions.filter((one) => one.decisionId === decisionId) ?? [],
      after: reviews.data?.decisions.find((one) => one.decisionId === decisionId),
    }),
  };
}
