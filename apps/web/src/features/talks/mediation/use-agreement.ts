import { useCallback } from 'react';
import { getAgreement } from '../../../client/sdk.gen.js';
import { useLoad } from '../../../shared/connection/use-load.js';
import { useDispute } from '../../dispute/use-dispute.js';

/** The newest version of a mediation's agreement; trouble where there is none. */
export const useAgreement = (mediationId: string) => {
  const { disputeId } = useDispute().session;
  const load = useCallback(() => getAgreement({ path: { disputeId, mediationId } }), [disputeId, mediationId]);
  return useLoad(load);
};
