import type { ConfirmationAsked, ConfirmationResult } from './events.js';
import type { Instant } from '../../../kernel/message.js';

/** The application for judicial confirmation of a mediation's agreement, as far as it has got. */
export type Confirmation = Omit<ConfirmationAsked['data'], 'mediationId' | 'partyId'> & {
  readonly appliedBy: readonly string[];
  readonly readyAt?: Instant;
  readonly handedInAt?: Instant;
  readonly result?: ConfirmationResult;
};
