import { useKept } from '../../shared/connection/use-kept.js';
import { useDispute } from '../dispute/use-dispute.js';
import { EMPTY, type Draft } from './draft.js';

/** What was typed of a counter-notice, until it is filed; a reload loses nothing of it. */
export function useDraft() {
  const { disputeId } = useDispute().session;
  const { value: draft, set, clear } = useKept<Draft>(`draft:${disputeId}`, EMPTY);
  return { draft, change: (part: Partial<Draft>): void => set({ ...draft, ...part }), clear };
}
export type Drafting = ReturnType<typeof useDraft>;
