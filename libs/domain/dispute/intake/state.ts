import type { Amended } from './amendment/state.js';
import type { Dictated } from './dictation/events.js';
import type { Unlisted } from './corrections/events.js';
import type { Round, SideEffect } from './renewal/events.js';

/** What became of a complaint after its filing, and what was written down for a party. */
export type IntakeState = Amended & {
  readonly unlisted: Readonly<Record<string, Unlisted>>;
  readonly rounds: Readonly<Record<string, Round>>;
  readonly sideEffects: Readonly<Record<string, SideEffect>>;
  /** What was written down for a party, confirmed or not. */
  readonly dictations: Readonly<Record<string, Dictated>>;
};
