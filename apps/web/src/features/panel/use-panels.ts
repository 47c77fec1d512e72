import { useCallback } from 'react';
import { listPanels } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useDispute } from '../dispute/use-dispute.js';

/** The panels of the dispute that the party may know of. */
export function usePanels() {
  const { disputeId } = useDispute().session;
  const load = useCallback(() => listPanels({ path: { disputeId } }), [disputeId]);
  return useLoad(load);
}
