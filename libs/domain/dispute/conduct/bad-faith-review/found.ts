import type { Instant } from '../../../kernel/message.js';
import { laterHouseDeadline, stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import { measureStands, setMeasures } from '../../measures/measure/set-measures.js';
import {
  orderServiceOnParty,
  orderServiceOnPlatforms,
  orderServiceOnRespondents,
} from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import { getStage, type Dispute, type DisputeEvent } from '../../core/state.js';
import type { ClosingReason } from '../../core/stage.js';
import type { PairSubject } from '../../core/subject.js';
import type { FoundSoFar } from './events.js';
import type { Sitting } from './finding-parts.js';
import { keptBehindOrder } from '../../response/waiting-period/report.js';
import { finalNow } from './final-now.js';
import { getReview } from './reviews.js';
import type { Review } from './state.js';

/**
 * It is found: both sides are told, and measures that rest on an unfounded complaint are lifted at once. A finding for
 * the party is final with itself.
 */
export const found = (
  one: FoundSoFar,
  finders: readonly Sitting[],
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const { dispute } = file;
  const { reviewId, finding, reasonsContentId, evidenceIds, forged, consequence } = one;
  const review = getReview(dispute, reviewId);
  const { aboutId, side, disputeIds } = review;
  const isGroundless = side === 'complaint' && finding !== 'founded';
  const pairs = isGroundless ? withoutGround(dispute) : [];
  const underOrder = isGroundless ? withoutOwnGround(dispute) : [];
  const said = { reviewId, finding, reasonsContentId, evidenceIds, forged, ...(consequence && { consequence }) };
  const appealDue = stageDeadline(file, 'faith-appeal', { event: 'FaithFound', at });
  const sweep = finding === 'malicious' &&
    side === 'complaint' && {
      sweepDue: laterHouseDeadline(file, 'review-standing', 'check-materials', { event: 'FaithFound', at }),
    };
  const listed = underOrder.length > 0 && { underOrder };
  const event: DisputeEvent = {
    type: 'FaithFound',
    data: { ...said, aboutId, side, finders, disputeIds, pairs, ...listed, foundAt: at, appealDue, ...sweep },
  };
  const order = { document: 'measure-lifted' as const, pairs, at };
  const lifted =
    pairs.length === 0
      ? []
      : [
          ...setMeasures(dispute, pairs, 'lift', 'found-unfounded'),
          ...orderServiceOnRespondents(file, order),
          ...orderServiceOnPlatforms(file, order),
        ];
  const told = recipientsOf(review, dispute).map((party) =>
    orderServiceOnParty(file, party, { document: 'faith-finding', pairs: [], aboutId: reviewId, at }),
  );
  const ended = finding === 'founded' ? [finalNow(reviewId, review, { finding }, at)] : [];
  return [event, ...lifted, ...told, ...ended];
};

const LIFTABLE: readonly (ClosingReason | undefined)[] = [undefined, 'lifted', 'defaulted'];

/**
 * Pairs that go on, or on which a measure stands, but where a court ordered it or the sides settled. What a suit or an
 * authority complaint keeps, or a court has finally found for, has a ground of its own (E-Commerce Law 43(2), practice
 * P6): it ends when that proceeding does.
 */
const withoutGround = (dispute: Dispute): readonly PairSubject[] =>
  dispute.noticed.map(pairOf).filter((pair) => {
    const { stage, reason } = getStage(dispute, pair);
    if (dispute.courtOrders[pair] === 'take-down' || stage === 'kept') return false;
    return stage !== 'closed' || (measureStands(dispute, pair) && LIFTABLE.includes(reason));
  });

/**
 * Pairs that a court's order keeps down, and that would have been lifted without it: what stood before the order had
 * the complaint alone for its ground, and does not stand again when the order ends (practice P6, P41).
 */
const withoutOwnGround = (dispute: Dispute): readonly PairSubject[] => {
  const proceedings = Object.entries(dispute.proceedings);
  return dispute.noticed.map(pairOf).filter((pair) => {
    const before = dispute.beforeOrders[pair];
    if (dispute.courtOrders[pair] !== 'take-down' || before === undefined) return false;
    if (proceedings.some((one) => keptBehindOrder([pair], one, dispute).length > 0)) return false;
    return before.stage !== 'closed' || LIFTABLE.includes(before.reason);
  });
};

/** The party, whoever asked, and of a complaint all who were noticed of it; each once. */
export const recipientsOf = ({ aboutId, side, requestedById }: Review, dispute: Dispute): readonly string[] => [
  ...new Set([
    aboutId,
    ...(requestedById === undefined ? [] : [requestedById]),
    ...(side === 'complaint' ? dispute.noticed.map(({ respondentId }) => respondentId) : [complainantOf(dispute)]),
  ]),
];
