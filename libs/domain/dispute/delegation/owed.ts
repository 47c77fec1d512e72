import type { Dispute } from '../state.js';

/** What the platform that handed a complaint over has still to be told, by webhook: the association's answer, each result, and that it goes back with the agreement. */
export const owedToDelegator = ({ delegation }: Dispute): readonly string[] => {
  if (!delegation || delegation.returned !== 'webhook') return [];
  const { acceptedAt, declinedAt, takenBackAt, returnedAt, results, told } = delegation;
  const answered = acceptedAt !== undefined || declinedAt !== undefined ? ['answer'] : [];
  const returned = returnedAt !== undefined ? ['return'] : [];
  const given = takenBackAt === undefined ? Object.keys(results) : [];
  return [...answered, ...returned, ...given].filter((about) => told[about] === undefined);
};
