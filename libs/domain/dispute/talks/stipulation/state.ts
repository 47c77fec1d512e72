import type { FactsDrawnUp } from './events.js';
import type { Instant } from '../../../kernel/message.js';

/** The newest version of the record of undisputed facts, and who has signed and released it. */
export type FactsRecord = Omit<FactsDrawnUp['data'], 'mediationId'> & {
  readonly signedBy: readonly string[];
  readonly releasedBy: readonly string[];
  /** Who has said that it does not sign this version. */
  readonly declinedBy?: readonly string[];
  readonly leftAt?: Instant;
};
