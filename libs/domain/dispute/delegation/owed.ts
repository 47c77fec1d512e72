import type { Dispute } from '../state.js';

/** What the platform that handed a complaint over has still to be told, by webhook: the association's answer, and each result. */
export const owedToDelegator = ({ delegation }: Dispute): readonly string[] => {
  if (!delegation || delegation.returned !== 'webhook') return [];
  const { acceptedAt, declinedAt, takenBackAt, results, told } = delegation;
  const answered = acceptedAt !== undefined || declinedAt !== undefined ? ['answer'] : [];
  const given = takenBackAt === undefined ? Object.keys(results) : [];
  return [...answered, ...given].filter((about) => told[about] === undefined);
};
