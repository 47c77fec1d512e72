import type { Dispute } from '../core/state.js';
import { isOvertaken } from '../core/delegation.js';

/**
 * What the platform that handed a complaint over has still to be told, by webhook: the association's answer, each
 * result that still counts, and that it goes back with the agreement.
 */
export const owedToDelegator = (dispute: Dispute): readonly string[] => {
  const { delegation } = dispute;
  if (!delegation || delegation.returned !== 'webhook') return [];
  const { acceptedAt, declinedAt, takenBackAt, returnedAt, results, told } = delegation;
  const answered = acceptedAt !== undefined || declinedAt !== undefined ? ['answer'] : [];
  const returned = returnedAt !== undefined ? ['return'] : [];
  const given =
    takenBackAt === undefined
      ? Object.entries(results).flatMap(([resultId, result]) => (isOvertaken(dispute, result) ? [] : [resultId]))
      : [];
  return [...answered, ...returned, ...given].filter((about) => told[about] === undefined);
};
