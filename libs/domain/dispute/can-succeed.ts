import type { DisputeCommand } from './actions.js';
import { MEDIATIONS } from './mediation-can-succeed.js';
import { PANELS } from './panel-can-succeed.js';
import { PAPERS } from './papers-can-succeed.js';
import { missingMaterials } from './intake/filing/missing-materials.js';
import { HAND_CHANNELS } from './service/notice/events.js';
import { pairOf } from './core/pairs.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { getStage, type Dispute } from './core/state.js';
import type { ClosingReason } from './core/stage.js';
import { isTaken } from './talks/negotiation/negotiations.js';
import { isRaisable } from './intake/renewal/raise-again.js';
import { runningMediation } from './talks/mediation/state.js';
import { raisedPairs, toUndo } from './intake/renewal/evolve.js';
import { isSaid } from './intake/relisting/say-different-goods.js';
import { pairParts, partsOf, type PairSubject, type Subject } from './core/subject.js';
import { windowOf } from './core/windows.js';

/** `party`: for whom the viewer speaks, where it matters which side that is. */
export type Precondition = (dispute: Dispute, subject: Subject, rulebook: Rulebook, party?: string) => boolean;
type Ended = (dispute: Dispute, subject: Subject) => boolean;

/** A pair that has come to an end is open for this only if it ended so. */
const endedBy =
  (...reasons: readonly ClosingReason[]): Ended =>
  (dispute, subject) => {
    const { stage, reason } = getStage(dispute, subject);
    return stage !== 'closed' || (reason !== undefined && reasons.includes(reason));
  };

const serviceOf = (dispute: Dispute, subject: Subject) => dispute.services[partsOf(subject).id ?? ''];
const notArrived: Precondition = (dispute, subject) => serviceOf(dispute, subject)?.arrivedAt === undefined;

const isNoticed = (dispute: Dispute, subject: Subject): boolean =>
  dispute.noticed.some((pair) => pairOf(pair) === subject);

/** Of the side that promised, or that to which it was. */
const promisedBy =
  (side: 'byId' | 'toId'): Precondition =>
  ({ undertakings }, subject, _, party) =>
    party !== undefined && undertakings[partsOf(subject).id ?? '']?.[side] === party;

const withdrawable: Precondition = (dispute, subject) =>
  endedBy('lifted', 'defaulted', 'taken-to-court')(dispute, subject) &&
  dispute.courtOrders[subject as PairSubject] !== 'take-down';

/** Nobody is in default while its response window is still to open or to end. */
const unanswered: Precondition = (dispute, subject) =>
  getStage(dispute, windowOf(dispute, pairParts(subject as PairSubject))).stage === 'closed';

const raised: Precondition = ({ rounds }) => Object.values(rounds).some(({ outcome }) => outcome === undefined);
const unmatched: Precondition = ({ unlisted }) => Object.values(unlisted).some(({ outcome }) => outcome === undefined);

const POSSIBLE: { readonly [T in DisputeCommand['type']]?: Precondition } = {
  AcceptComplaint: (dispute, _, rulebook) => missingMaterials(dispute, rulebook).length === 0,
  WithdrawComplaint: withdrawable,
  AcceptAmendment: ({ amendments }) => Object.keys(amendments).length > 0,
  RefuseAmendment: ({ amendments }) => Object.keys(amendments).length > 0,
  ClosePairs: unanswered,
  ConcludeDispute: ({ matter }) => matter !== undefined,
  WithdrawRequest: ({ matter }) => matter !== undefined,
  RecordArrival: notArrived,
  AcknowledgeService: notArrived,
  RecordHandover: notArrived,
  RecordAttempt: notArrived,
  RecordReturn: (dispute, subject) =>
    HAND_CHANNELS.some((one) => serviceOf(dispute, subject)?.dispatched.includes(one)),
  AcknowledgeResult: ({ delegation }) =>
    Object.values(delegation?.results ?? {}).some(({ arrivedAt }) => arrivedAt === undefined),
  AnswerResult: ({ delegation }) =>
    Object.values(delegation?.results ?? {}).some(({ answeredAt }) => answeredAt === undefined),
  RaiseAgain: (dispute, subject) =>
    isRaisable(dispute, subject as PairSubject) && !raisedPairs(dispute).has(subject as PairSubject),
  AdmitRound: raised,
  RefuseRound: raised,
  ListSideEffects: (dispute, subject) => dispute.measures[subject as PairSubject] !== undefined,
  ConfirmUndone: (dispute, subject) =>
    Object.values(dispute.sideEffects).some((effect) => !effect.undone && pairOf(effect) === subject),
  TellSideEffect: (dispute, subject) => dispute.measures[subject as PairSubject]?.wanted === 'lift',
  EndUndoing: (dispute, subject) => toUndo(dispute).some((effect) => pairOf(effect) === subject),
  ClaimRelisting: ({ relistings }, subject) => relistings[subject as PairSubject] === undefined,
  ConfirmRelisting: ({ relistings }, subject) => relistings[subject as PairSubject] === undefined,
  DenyRelisting: ({ relistingClaims }) => Object.values(relistingClaims).some(({ looked }) => !looked),
  SayDifferentGoods: (dispute, subject) =>
    dispute.relistings[subject as PairSubject] !== undefined && !isSaid(dispute, subject as PairSubject),
  CompareGoods: ({ goodsSayings }) => Object.values(goodsSayings).some(({ outcome }) => outcome === undefined),
  MatchUnlisted: unmatched,
  RefuseUnlisted: unmatched,
  InviteToMediation: (dispute, _, { mediation }) => mediation !== undefined && runningMediation(dispute) === undefined,
  ...MEDIATIONS,
  ...PAPERS,
  ...PANELS,
  ProposeNegotiation: (dispute, subject, { negotiation }) =>
    negotiation !== undefined && isNoticed(dispute, subject) && !isTaken(dispute, subject as PairSubject),
  AcceptNegotiation: ({ negotiations }, subject, _, party) =>
    party !== undefined && negotiations[partsOf(subject).id ?? '']?.proposerId !== party,
  ReportPerformance: promisedBy('byId'),
  AnswerBreach: promisedBy('byId'),
  ConfirmPerformance: promisedBy('toId'),
  AllegeBreach: (dispute, subject, rulebook, party) =>
    promisedBy('toId')(dispute, subject, rulebook, party) &&
    (getStage(dispute, subject).stage === 'performance-check' || getStage(dispute, subject).deadline === undefined),
  AgreeStay: ({ negotiations }, subject, _, party) => {
    const { stay } = negotiations[partsOf(subject).id ?? ''] ?? {};
    return party !== undefined && stay !== undefined && stay.proposerId !== party;
  },
  ProposeStay: (dispute, subject) =>
    dispute.negotiations[partsOf(subject).id ?? '']?.pairs.some(
      (pair) => getStage(dispute, pair).stage === 'waiting-period',
    ) ?? false,
  ReviewReliance: ({ rightId }) => rightId !== undefined,
  ResumeEffect: ({ givenUp }) => givenUp.length > 0,
};

/**
 * False where a command that its stage allows would surely be refused or record nothing, so that no button is shown for
 * it.
 */
export const isPossible = (
  action: DisputeCommand['type'],
  subject: Subject,
  dispute: Dispute,
  rulebook: Rulebook,
  party?: string,
): boolean => POSSIBLE[action]?.(dispute, subject, rulebook, party) ?? true;
