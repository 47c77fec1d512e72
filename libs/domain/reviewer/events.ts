import type { Event } from '../kernel/message.js';

/** Somebody who may sit on reviews: for which organisation it works, and with which parties it, or that, competes. */
export type Reviewer = {
  /** A party of the association's register, or the association itself for its own staff. */
  readonly organisationId: string;
  readonly competesWith: readonly string[];
};

/**
 * The administrator wrote down for whom somebody works and whose competitor it is; told anew it takes the place of the
 * old.
 */
export type ReviewerListed = Event<'ReviewerListed', Reviewer>;

/** It sits on no more reviews. */
export type ReviewerDelisted = Event<'ReviewerDelisted', Readonly<Record<never, never>>>;

export type ReviewerEvent = ReviewerListed | ReviewerDelisted;

/** The association itself, as the organisation of its own staff. */
export const ASSOCIATION = 'association';

export const evolveReviewer = (_: Reviewer | undefined, event: ReviewerEvent): Reviewer | undefined =>
  event.type === 'ReviewerDelisted'
    ? undefined
    : { organisationId: event.data.organisationId, competesWith: event.data.competesWith };
