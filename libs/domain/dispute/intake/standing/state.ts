import type { StandingCause } from './events.js';

/** Which orders and findings called this dispute before a person, by the id of the order or the review. */
export type Noted = Readonly<Record<string, { readonly cause: StandingCause; readonly reviewed?: true }>>;

export const causeIdOf = (cause: StandingCause): string =>
  cause.kind === 'court-order' ? cause.barId : cause.reviewId;

/** Those at which no person has looked yet. */
export const unreviewed = (noted: Noted): readonly string[] =>
  Object.entries(noted).flatMap(([id, { reviewed }]) => (reviewed ? [] : [id]));
