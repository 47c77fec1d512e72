import type { DeadlineInput } from '../../calendar/deadline.js';
import type { DisputeFile } from './action.js';
import type { Dispute, DisputeEvent } from './state.js';

/** Where a person's time starts, or a platform's: at the command, or at the end of the deadline that has passed. */
export type Since = Omit<DeadlineInput['anchor'], 'event'>;

/** What is about to be recorded, with all that has followed from it so far, and the dispute as it is then. */
export type Decided = {
  readonly events: readonly DisputeEvent[];
  readonly dispute: Dispute;
  /** With the dispute as it was before. */
  readonly file: DisputeFile;
  readonly since: Since;
};

/**
 * What follows from a decision without anybody asking for it, whichever action it was. `follows` adds nothing once its
 * own events are among those decided.
 */
export type Consequence = {
  /** Cheap: asked after every decision. */
  readonly when: (decided: Decided) => boolean;
  readonly follows: (decided: Decided) => readonly DisputeEvent[];
};
