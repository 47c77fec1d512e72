import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';

/** A claimed instant cannot lie before what it follows nor after now. */
export const checkClaimed = (field: string, claimed: Instant, earliest: Instant, latest: Instant): void => {
  if (claimed > latest || claimed < earliest) refuse('InstantImplausible', { field, earliest, latest });
};
