import type { RightChange } from '../../right/right-change.js';
import type { RightFlag } from '../../right/flags.js';

/** A right of the register as it was read for a decision. */
export type RegisterRead = {
  readonly rightId: string;
  readonly position: number;
  readonly flags: readonly RightFlag[];
  readonly changes: readonly RightChange[];
};
