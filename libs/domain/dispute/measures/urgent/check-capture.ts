import type { PreconditionFile } from '../../core/action.js';
import { checkBytes } from '../../core/missing-bytes.js';
import { getUrgent } from './get-urgent.js';

/** What shows the room as it ran has to be here before anything goes down on it. */
export const checkCapture = (
  urgentId: string,
  { dispute, rulebook }: Pick<PreconditionFile, 'dispute' | 'rulebook'>,
): void => {
  const { evidenceId, cardEvidenceId } = getUrgent(dispute, urgentId).capture;
  checkBytes(dispute, rulebook, [...new Set([evidenceId, cardEvidenceId])]);
};
