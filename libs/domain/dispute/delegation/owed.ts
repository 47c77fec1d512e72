import type { Dispute } from '../state.js';
import { isOvertaken } from './state.js';

/** What the platform that handed a complaint over has still to be told, by webhook: the association's answer, and each result that still counts. */
export const owedToDelegator = (dispute: Dispute): readonly string[] => {
  const { delegation } = dispute;
  if (!delegation || delegation.returned !== 'webhook') return [];
  const { acceptedAt, declinedAt, takenBackAt, results, told } = delegation;
  const answered = acceptedAt !== undefined || declinedAt !== undefined ? ['answer'] : [];
  const given = takenBackAt === undefined ? Object.entries(results).flatMap(([resultId, result]) => (isOvertaken(dispute, result) ? [] : [resultId])) : [];
  return [...answered, ...given].filter((about) => told[about] === undefined);
};
