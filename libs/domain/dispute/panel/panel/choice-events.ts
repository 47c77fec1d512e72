import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { ConflictClass } from '../../../rulebook/panel-rules.js';

/** A list of experts goes to the parties to be struck and ranked by the day. */
export type ExpertsListed = Event<
  'ExpertsListed',
  { readonly panelId: string; readonly neutralIds: readonly string[]; readonly strikes: number; readonly due: Deadline }
>;

/**
 * A party returned the list: whom it does not want, and in which order it would have the others, first the most wanted.
 */
export type ExpertListReturned = Event<
  'ExpertListReturned',
  {
    readonly panelId: string;
    readonly partyId: string;
    readonly struck: readonly string[];
    readonly ranked: readonly string[];
  }
>;

/**
 * What the returned lists come to: `order` of those whom nobody struck, with the sum of their ranks and the worst. A
 * list that did not come strikes nobody.
 */
export type ExpertsRanked = Event<
  'ExpertsRanked',
  {
    readonly panelId: string;
    readonly order: readonly { readonly neutralId: string; readonly sum: number; readonly worst: number }[];
    readonly seed: string;
    readonly effectiveAt: Instant;
  }
>;

/** One side nominated an expert; the presiding one comes from the association. */
export type ExpertNominated = Event<
  'ExpertNominated',
  {
    readonly panelId: string;
    readonly partyId: string;
    readonly side: 'complainant' | 'respondents';
    readonly neutralId: string;
  }
>;

/** A side that has not nominated by now has the association choose in its place. */
export type NominationsClosed = Event<'NominationsClosed', { readonly panelId: string; readonly effectiveAt: Instant }>;

/** A party knows of the tie and wants this expert all the same; that counts where all do and the rulebook lets them. */
export type ExclusionWaived = Event<
  'ExclusionWaived',
  { readonly panelId: string; readonly partyId: string; readonly neutralId: string; readonly conflict: ConflictClass }
>;

export type ChoiceEvent =
  ExpertsListed | ExpertListReturned | ExpertsRanked | ExpertNominated | NominationsClosed | ExclusionWaived;
