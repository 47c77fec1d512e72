import { useKeptParts } from '../../shared/connection/use-kept.js';
import { useDispute } from '../dispute/use-dispute.js';
import { EMPTY, type Draft } from './draft.js';

/** What was typed of a counter-notice, until it is filed; a reload loses nothing of it. */
export function useDraft() {
  const { disputeId } = useDispute().session;
  const { value: draft, put: change, clear } = useKeptParts<Draft>(`draft:${disputeId}`, EMPTY);
  return { draft, change, clear };
}
export type Drafting = ReturnType<typeof useDraft>;
