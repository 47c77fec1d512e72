import type { ChargeState } from './charge/state.js';
import type { Amended } from './amendment/state.js';
import type { Dictated } from './dictation/events.js';
import type { Unlisted } from './corrections/events.js';
import type { RightChange } from '../../right/right-change.js';
import type { Noted } from './standing/state.js';
import type { Round, SideEffect } from './renewal/events.js';

/** What became of a complaint after its filing, and what was written down for a party. */
export type IntakeState = Amended &
  ChargeState & {
    readonly unlisted: Readonly<Record<string, Unlisted>>;
    readonly rounds: Readonly<Record<string, Round>>;
    readonly sideEffects: Readonly<Record<string, SideEffect>>;
    /** What was noted of each right of the register that was relied on. */
    readonly registerNoted: Readonly<Record<string, readonly RightChange[]>>;
    /** Orders and findings that called this dispute before a person. */
    readonly noted: Noted;
    /** What was written down for a party, confirmed or not. */
    readonly dictations: Readonly<Record<string, Dictated>>;
  };
