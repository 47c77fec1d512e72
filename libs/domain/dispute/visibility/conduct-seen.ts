import type { FaithAppealDecided } from '../conduct/bad-faith-review/appeal-events.js';
import type { FaithFound, GoodFaithEvent } from '../conduct/bad-faith-review/events.js';
import type { ReferralEvent } from '../conduct/referral/events.js';
import { referral, review } from './abouts.js';
import { PARTIES, STAFF, whole, type EventRows, type Looking } from './event-row.js';
import { ownPairs, seen } from './own-parts.js';

type OfReview = { readonly reviewId: string };
const asker = <D extends OfReview>(data: D, { viewer: { party }, now }: Looking): D | undefined =>
  party !== undefined && now.reviews[data.reviewId]?.requestedById === party ? data : undefined;
const reviewed = <D extends OfReview>(data: D, { viewer: { party }, now }: Looking): D | undefined =>
  party !== undefined && now.reviews[data.reviewId]?.aboutId === party ? data : undefined;

const ownFound = ({ underOrder, ...data }: FaithFound['data'], looking: Looking): FaithFound['data'] => {
  const own = underOrder && seen(underOrder, looking);
  // an empty list would tell of another's order
  return { ...ownPairs(data, looking), ...(own && own.length > 0 && { underOrder: own }) };
};

const ownTakenUp = ({ pairs, ...data }: FaithAppealDecided['data'], looking: Looking): FaithAppealDecided['data'] => ({
  ...data,
  ...(pairs && { pairs: seen(pairs, looking) }),
});

/** Whoever asked for the review. */
const ASKER = { ...STAFF, complainant: asker, respondent: asker };
/** Whoever is reviewed. */
const REVIEWED = { ...STAFF, complainant: reviewed, respondent: reviewed };

/**
 * Of what staff see and prepare nobody else learns: signals above all, and a finding that only one person has made. The
 * other side learns that it was found, and how an appeal ended; no platform, no mediator and nobody who decides on the
 * dispute ever does.
 */
export const CONDUCT_SEEN = {
  FaithReviewRequested: { about: review, ...ASKER },
  FaithReviewDeclined: { about: review, ...ASKER },
  FaithReviewOpened: { about: review, ...STAFF },
  FaithReviewWarned: { about: review, ...REVIEWED },
  FaithReviewReplied: { about: review, ...REVIEWED },
  FaithReplyLapsed: { about: review, ...REVIEWED },
  FaithFindingProposed: { about: review, ...STAFF },
  FaithFindingReturned: { about: review, ...STAFF },
  FaithFound: { about: review, ...PARTIES, respondent: ownFound },
  HoldingsSwept: { about: review, ...STAFF },
  FaithFindingAppealed: { about: review, ...REVIEWED },
  FaithAppealAssigned: { about: review, ...REVIEWED },
  FaithAppealDecided: { about: review, ...PARTIES, respondent: ownTakenUp },
  FaithFindingBecameFinal: { about: review, ...PARTIES },
  // what an authority does is not told to those whom it may look into
  ReferralProposed: { about: referral, ...STAFF },
  ReferredOut: { about: referral, ...STAFF, complainant: whole },
  ReferralAnswered: { about: referral, ...STAFF, complainant: whole },
  ReferredIn: { about: referral, ...STAFF, complainant: whole },
  ReferralReported: { about: referral, ...STAFF, complainant: whole },
} satisfies EventRows<GoodFaithEvent | ReferralEvent>;
