import { useCallback } from 'react';
import { listComparisons } from '../../../client/sdk.gen.js';
import { useLoad } from '../../../shared/connection/use-load.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { useExhibits } from '../said/with-exhibit.js';

/** The comparisons of the dispute with the exhibits that their rows name. */
export function useComparisons() {
  const { disputeId } = useDispute().session;
  const list = useLoad(useCallback(() => listComparisons({ path: { disputeId } }), [disputeId]));
  const exhibits = useExhibits();
  return {
    ready: list.data !== undefined && exhibits.data !== undefined,
    comparisons: list.data?.items ?? [],
    exhibits: exhibits.data?.items ?? [],
    trouble: list.trouble ?? exhibits.trouble,
    again: async (): Promise<void> => void (await Promise.all([list.again(), exhibits.again()])),
  };
}
