import { foundAssociation, knownAssociation, placeIn } from './known-association.js';

/** Where somebody with an account begins. */
export const homeAddress = (): string => `/a/${encodeURIComponent(foundAssociation()?.slug ?? knownAssociation())}`;

/**
 * Where somebody with an account finds one of its disputes: a page of its own, so that what stands after the # means
 * there what it means behind a link.
 */
export const addressOf = (disputeId: string): string => `${homeAddress()}/disputes/${disputeId}`;

/** The dispute that the address names; old ones had it behind a question mark. */
export const disputeInAddress = (): string | undefined =>
  placeIn(location.pathname).disputeId ?? new URLSearchParams(location.search).get('dispute') ?? undefined;
