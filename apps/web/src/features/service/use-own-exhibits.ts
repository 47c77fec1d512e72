import { useCallback } from 'react';
import { listEvidence } from '../../client/sdk.gen.js';
import { useLoad } from '../../shared/connection/use-load.js';
import { useDispute } from '../dispute/use-dispute.js';

/** The files that this party named, with what became of their bytes. */
export function useOwnExhibits() {
  const { session } = useDispute();
  const { disputeId, partyId } = session;
  const load = useCallback(() => listEvidence({ path: { disputeId } }), [disputeId]);
  const { data, trouble, again } = useLoad(load);
  const own = data?.items.filter(({ ownerId }) => ownerId === partyId);
  return { own, missing: own?.filter(({ content }) => !content), trouble, again };
}
