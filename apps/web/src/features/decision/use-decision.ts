import { useCallback } from 'react';
import { listAdoptions, listDecisionReviews, listDecisions } from '../../client/sdk.gen.js';
import { useLoad } from '../../connection/use-load.js';
import { useDispute } from '../dispute/use-dispute.js';

/** A decision of the dispute, what platforms make of it, and what has become of it; as far as the party may know. */
export function useDecision(decisionId: string) {
  const { disputeId } = useDispute().session;
  const loadDecisions = useCallback(() => listDecisions({ path: { disputeId } }), [disputeId]);
  const loadAdoptions = useCallback(() => listAdoptions({ path: { disputeId } }), [disputeId]);
  const loadAfter = useCallback(() => listDecisionReviews({ path: { disputeId } }), [disputeId]);
  const [decisions, adoptions, after] = [useLoad(loadDecisions), useLoad(loadAdoptions), useLoad(loadAfter)];
  return {
    ready: decisions.data !== undefined && adoptions.data !== undefined && after.data !== undefined,
    decision: decisions.data?.decisions.find((one) => one.decisionId === decisionId),
    adoptions: adoptions.data?.adoptions.filter((one) => one.decisionId === decisionId) ?? [],
    after: after.data?.decisions.find((one) => one.decisionId === decisionId),
    trouble: decisions.trouble ?? adoptions.trouble ?? after.trouble,
    again: async (): Promise<void> => void (await Promise.all([decisions.again(), adoptions.again(), after.again()])),
  };
}
