import type { DisputeCommand } from './actions.js';
import { MEDIATIONS } from './mediation-can-succeed.js';
import { PANELS } from './panel-can-succeed.js';
import { PAPERS } from './papers-can-succeed.js';
import { answeredPairs } from './core/answered-pairs.js';
import { missingMaterials } from './intake/filing/missing-materials.js';
import { isRefused, toHandOver } from './measures/measure/outstanding.js';
import { measureStands } from './measures/measure/set-measures.js';
import { HAND_CHANNELS } from './core/channel.js';
import { pairOf } from './core/pairs.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { getStage, type Dispute } from './core/state.js';
import type { ClosingReason } from './core/stage.js';
import { isExcused } from './core/excused.js';
import { isTaken } from './core/negotiations.js';
import { isRaisable } from './intake/renewal/raise-again.js';
import { runningMediation } from './talks/mediation/mediations.js';
import { raisedPairs, toUndo } from './intake/renewal/evolve.js';
import { isSaid } from './intake/relisting/say-different-goods.js';
import { stillAsked } from './response/waiting-period/still-asked.js';
import { taskKey } from './core/tasks.js';
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

const answerable: Precondition = (dispute, subject) => {
  const pair = subject as PairSubject;
  const { stage } = getStage(dispute, pair);
  if (stage === 'kept') return !answeredPairs(dispute).has(pair);
  return endedBy('defaulted')(dispute, pair) && (stage !== 'closed' || measureStands(dispute, pair));
};

const asked: Precondition = (dispute, subject) => {
  const measure = dispute.measures[subject as PairSubject];
  return measure !== undefined && measure.confirmed < measure.sequence && measure.refused < measure.sequence;
};

const inquired: Precondition = (dispute, subject) => {
  const service = serviceOf(dispute, subject);
  return service?.document === 'inquiry' && stillAsked(dispute, service.serviceId).length > 0;
};

const isNoticed = (dispute: Dispute, subject: Subject): boolean =>
  dispute.noticed.some((pair) => pairOf(pair) === subject);
const noticed: Precondition = (dispute, subject) => isNoticed(dispute, subject);

/** Of the side that promised, or that to which it was. */
const promisedBy =
  (side: 'byId' | 'toId'): Precondition =>
  ({ undertakings }, subject, _, party) =>
    party !== undefined && undertakings[partsOf(subject).id ?? '']?.[side] === party;

const refusedBy: Precondition = (dispute, subject) =>
  Object.values(dispute.measures).some((measure) => measure.platformId === partsOf(subject).id && isRefused(measure));

const withdrawable: Precondition = (dispute, subject) =>
  endedBy('lifted', 'defaulted', 'taken-to-court')(dispute, subject) &&
  dispute.courtOrders[subject as PairSubject] !== 'take-down';

/** A declaration was made on something that the guarantee covers, and its measure still stands. */
const restorable: Precondition = (dispute, subject) => {
  const { giverId, pairs = [] } = dispute.guarantees[partsOf(subject).id ?? ''] ?? {};
  const declared = answeredPairs(dispute);
  return (
    giverId !== dispute.complainantId &&
    pairs.some(
      (pair) => declared.has(pair) && getStage(dispute, pair).stage !== 'closed' && measureStands(dispute, pair),
    )
  );
};

/** Nobody is in default while its response window is still to open or to end. */
const unanswered: Precondition = (dispute, subject) =>
  getStage(dispute, windowOf(dispute, pairParts(subject as PairSubject))).stage === 'closed';

const declaredFor: Precondition = (dispute, subject) =>
  answeredPairs(dispute).has(subject as PairSubject) && endedBy('lifted')(dispute, subject);
const raised: Precondition = ({ rounds }) => Object.values(rounds).some(({ outcome }) => outcome === undefined);
const unmatched: Precondition = ({ unlisted }) => Object.values(unlisted).some(({ outcome }) => outcome === undefined);
const claimedFor = ({ delayClaims }: Dispute, subject: Subject): boolean =>
  Object.values(delayClaims).some(({ pairs }) => pairs.includes(subject as PairSubject));

const POSSIBLE: { readonly [T in DisputeCommand['type']]?: Precondition } = {
  AcceptComplaint: (dispute, _, rulebook) => missingMaterials(dispute, rulebook).length === 0,
  WithdrawComplaint: withdrawable,
  AcceptAmendment: ({ amendments }) => Object.keys(amendments).length > 0,
  RefuseAmendment: ({ amendments }) => Object.keys(amendments).length > 0,
  ClosePairs: unanswered,
  ConcludeDispute: ({ matter }) => matter !== undefined,
  WithdrawRequest: ({ matter }) => matter !== undefined,
  ReportProceeding: endedBy('lifted'),
  FileCounterNotice: answerable,
  RecordArrival: notArrived,
  AcknowledgeService: notArrived,
  RecordHandover: notArrived,
  RecordAttempt: notArrived,
  ReportMeasures: asked,
  AnswerInquiry: inquired,
  EnterInquiryAnswer: (dispute, subject, rulebook) =>
    serviceOf(dispute, subject)?.byHand === true && inquired(dispute, subject, rulebook),
  EnterMeasureResults: (dispute, subject) => dispute.asked[partsOf(subject).id ?? '']?.byHand !== undefined,
  RecordMeasuresHandover: (dispute, subject) => toHandOver(dispute, partsOf(subject).id ?? '').length > 0,
  RecordReturn: (dispute, subject) =>
    HAND_CHANNELS.some((one) => serviceOf(dispute, subject)?.dispatched.includes(one)),
  RecordCourtOrder: noticed,
  WithdrawCounterNotice: declaredFor,
  RejectCounterNotice: declaredFor,
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
  ExtendDeadline: (dispute, subject) => getStage(dispute, subject).stage === 'awaiting-counter-notice',
  ExtendForOutage: (dispute) =>
    getStage(dispute, 'dispute').stage !== 'intake' || Object.keys(dispute.dictations).length > 0,
  ClaimDelay: (dispute, subject) => !claimedFor(dispute, subject) && !isExcused(getStage(dispute, subject).deadline),
  RefuseDelay: ({ delayClaims }) => Object.keys(delayClaims).length > 0,
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
  RequestFaithReview: ({ complainantId, counterNotices }, _, { goodFaith }, party) =>
    goodFaith !== undefined && (party !== complainantId || Object.keys(counterNotices).length > 0),
  OpenFaithReview: (_, __, { goodFaith }) => goodFaith !== undefined,
  StateLoss: noticed,
  ReviewReliance: ({ rightId }) => rightId !== undefined,
  AskAgain: refusedBy,
  TakeUrgentMeasure: (dispute, subject) =>
    dispute.urgent[partsOf(subject).id ?? '']?.pairs.some((pair) => getStage(dispute, pair).stage !== 'closed') ??
    false,
  SecondUrgentMeasure: (dispute, subject) => dispute.urgent[partsOf(subject).id ?? '']?.proposal !== undefined,
  RecordCall: (dispute, subject) => (dispute.urgent[partsOf(subject).id ?? '']?.measured.length ?? 0) > 0,
  GiveGuarantee: (_, __, { guarantees }) => guarantees !== undefined,
  OrderPreservationPapers: (dispute, subject, { guarantees }) =>
    guarantees !== undefined && isNoticed(dispute, subject),
  AskEarlyRestoration: restorable,
  RecordObjectEnded: ({ ended }, subject) => ended[pairParts(subject as PairSubject).itemId] === undefined,
  EndChase: ({ tasks }, subject) => tasks[taskKey('chase-platform', subject)] !== undefined,
  ResumeEffect: ({ givenUp }) => givenUp.length > 0,
  ExcuseDelay: (dispute, subject) =>
    dispute.waitingEnds[subject as PairSubject] !== undefined &&
    !isExcused(dispute.waitingEnds[subject as PairSubject]) &&
    (getStage(dispute, subject).stage === 'waiting-period' || claimedFor(dispute, subject)),
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
