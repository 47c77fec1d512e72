import type { Deadline } from '../calendar/derivation.js';
import { getStage, type Dispute } from '../dispute/core/state.js';
import { mediationSubject, negotiationSubject } from '../dispute/core/subject.js';
import { isLate } from '../calendar/uncertain.js';
import type { Instant } from '../kernel/message.js';
import type { OfferMade } from './events.js';
import type { Offer, Proposal } from './state.js';

type Where = { readonly dispute: Dispute; readonly roomId: string };
export type End = Pick<Deadline, 'dueAt' | 'provisional'>;

/**
 * When the negotiation or mediation of this room ends; undefined once nothing runs there, and where a panel deliberates
 * or the association answers a party: there no talk has an end.
 */
export const endOfTalk = ({ dispute, roomId }: Where): End | undefined => {
  const { kind, aboutId = '' } = dispute.rooms[roomId] ?? {};
  if (kind === 'negotiation') return getStage(dispute, negotiationSubject(aboutId)).deadline;
  return kind === 'mediation' || kind === 'caucus' ? getStage(dispute, mediationSubject(aboutId)).deadline : undefined;
};

/**
 * Until when an offer or a proposal stands: one that was given no time of its own until the talk ends, on whatever day
 * that comes to be.
 */
export const standsUntil = (
  { untilEnd, expiresAt }: Pick<Offer, 'untilEnd' | 'expiresAt'> | Pick<Proposal, 'untilEnd' | 'expiresAt'>,
  where: Where,
): End => (untilEnd ? endOfTalk(where) : undefined) ?? { dueAt: expiresAt, provisional: false };

/** What time is given to an offer or a proposal: what is wished, at the longest until the talk ends; else until then. */
export const givenTime = (end: End, wished?: Instant): Pick<OfferMade['data'], 'expiresAt' | 'untilEnd'> =>
  wished === undefined
    ? { expiresAt: end.dueAt, untilEnd: true }
    : { expiresAt: isLate(end, wished) ? end.dueAt : wished };
