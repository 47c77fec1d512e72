import type { Bar } from '#domain/dispute/core/bar.js';
import type { RightChange } from '#domain/right/right-change.js';

/** What courts, findings and the register say of whoever complains and of its right. */
export type StandingFacts = {
  /** Orders and findings that bar what was asked for. */
  readonly bars?: readonly Bar[];
  /** What is to be known of the right by the register, as it was read; none where it relies on no entry of it. */
  readonly register?: readonly RightChange[];
};
