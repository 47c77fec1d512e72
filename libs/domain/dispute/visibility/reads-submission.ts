import type { Dispute } from '../core/state.js';

/** What the complainant says all parties read; what a respondent says, the complainant and itself. */
export const readsSubmission = (
  ownerId: string,
  party: string | undefined,
  { complainantId }: Pick<Dispute, 'complainantId'>,
): boolean => party !== undefined && (ownerId === complainantId || party === complainantId || ownerId === party);
