import type { PairSubject } from './subject.js';

/**
 * One response window: of a respondent's pairs that were noticed with the complaint, or of those that came with one
 * amendment or second round.
 */
export type Window = { readonly respondentId: string; readonly round?: number };

/** A window with the pairs that are to be answered in it. */
export type WindowOfPairs = Window & { readonly pairs: readonly PairSubject[] };
