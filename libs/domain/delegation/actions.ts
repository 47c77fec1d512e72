import type { DelegationAction } from './action.js';
import {
  agreeDelegation,
  declineDelegationTerms,
  type AgreeDelegation,
  type DeclineDelegationTerms,
} from './answer-delegation.js';
import { compareCounts, type CompareCounts } from './compare-counts.js';
import { endDelegation, type EndDelegation } from './end-delegation.js';
import { offerDelegation, type OfferDelegation } from './offer-delegation.js';

/** Everything that somebody can do with a delegation agreement. */
export type DelegationCommand =
  OfferDelegation | AgreeDelegation | DeclineDelegationTerms | EndDelegation | CompareCounts;

/** Who may do what: feature list and guard in one. */
export const DELEGATION_ACTIONS: {
  readonly [T in DelegationCommand['type']]: DelegationAction<Extract<DelegationCommand, { type: T }>>;
} = {
  OfferDelegation: offerDelegation,
  AgreeDelegation: agreeDelegation,
  DeclineDelegationTerms: declineDelegationTerms,
  EndDelegation: endDelegation,
  CompareCounts: compareCounts,
};
