import type { Dispute } from '../core/state.js';
import { overtakenResults } from '../core/delegation.js';

/**
 * What holds of all that the platform that handed a complaint over is told: the association's answer, that it goes back
 * with the agreement, and each result that still counts. Nothing else is told, or told again.
 */
const stillSaid = (dispute: Dispute): readonly string[] => {
  const { acceptedAt, declinedAt, takenBackAt, returnedAt, results = {} } = dispute.delegation ?? {};
  const ended = takenBackAt ?? returnedAt;
  const answered = (acceptedAt ?? declinedAt) !== undefined && ended === undefined ? ['answer'] : [];
  const returned = returnedAt !== undefined ? ['return'] : [];
  const overtaken = overtakenResults(dispute);
  return [...answered, ...returned, ...Object.keys(results).filter((resultId) => !overtaken.has(resultId))];
};

export const isStillSaid = (dispute: Dispute, about: string): boolean => stillSaid(dispute).includes(about);

/** What it has still to be told, by webhook; once it has taken the complaint back no result any more. */
export const owedToDelegator = (dispute: Dispute): readonly string[] => {
  const { delegation } = dispute;
  if (!delegation || delegation.returned !== 'webhook' || delegation.takenBackAt !== undefined) return [];
  return stillSaid(dispute).filter((about) => delegation.told[about] === undefined);
};
