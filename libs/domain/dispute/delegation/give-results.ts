import type { Deadline } from '../../calendar/derivation.js';
import { agreedDeadline } from '../../delegation/agreed-deadline.js';
import type { Instant } from '../../kernel/message.js';
import type { DisputeFile } from '../core/action.js';
import type { Consequence } from '../core/consequence.js';
import type { AdoptionAsked } from '../panel/decision/adoption-events.js';
import { getDecision } from '../panel/decision/decisions.js';
import { pairOf } from '../core/pairs.js';
import { getStage, type Dispute, type DisputeEvent } from '../core/state.js';
import type { PairSubject } from '../core/subject.js';
import type { DelegatedResultGiven, ResultItem } from './events.js';
import { MEANING, OTHERWISE } from './meaning.js';
import { isAskedByResult } from '../core/delegated-results.js';
import { getDelegation, isLateHere, isUnderDelegation, owesAnswer } from '../core/delegation.js';

/**
 * Pairs of a delegated complaint that come to their end with these events: their result goes back to the platform, all
 * of them together. A result that is late says so; where the platform then decides by itself, it owes no answer any
 * more.
 */
export const givenResults: Consequence = {
  when: ({ dispute }) => isUnderDelegation(dispute),
  follows: ({ events, dispute: after, file, since }) => {
    if (events.some(({ type }) => type === 'DelegatedResultGiven')) return [];
    const issued = events.some(({ type }) => type === 'DecisionIssued');
    const asked = events.find((event) => event.type === 'AdoptionAsked')?.data;
    if (issued) return asked === undefined ? [] : decidedResult(asked, after, file, since.at);
    const awardId = events.find((event) => event.type === 'AwardRecorded')?.data.awardId;
    // an award is told of what had come to its end before, too: nothing else asks the platform to follow it
    const awarded = awardId === undefined ? [] : (asked?.items.map(({ pair }) => pair) ?? []);
    const ended = endedPairs(events, after, file.dispute).filter((pair) => !awarded.includes(pair));
    const items = [...awarded, ...ended].map((pair) =>
      itemOf(pair, getStage(after, pair).reason ?? 'ended', events, after),
    );
    if (items.length === 0) return [];
    if (awardId !== undefined && asked)
      return [resultOf({ items, decisionId: awardId, answerDue: asked.due }, after, since.at, file)];
    const delegation = getDelegation(after);
    const answerDue = owesAnswer(delegation, since.at)
      ? agreedDeadline('adoption', { event: 'DelegatedResultGiven', ...since }, delegation, file)
      : undefined;
    return [resultOf({ items, answerDue }, after, since.at, file)];
  },
};

/**
 * Pairs that ended in another way than by a decision; of what a panel decided the platform has been told with its
 * decision. What a bar kept out is told, too, and what a court orders of a pair whatever had ended it before: nothing
 * else asks the platform for the end of a measure of its own.
 */
const endedPairs = (events: readonly DisputeEvent[], after: Dispute, before: Dispute): readonly PairSubject[] => {
  const isClosed = (dispute: Dispute, pair: PairSubject) => getStage(dispute, pair).stage === 'closed';
  const ended = after.noticed.map(pairOf).filter((pair) => isClosed(after, pair) && !isClosed(before, pair));
  const undecided = ended.filter((pair) => lastOf(after, pair)?.outcome !== 'decided');
  return [...new Set([...barredIn(events), ...undecided, ...orderedIn(events)])];
};

const barredIn = (events: readonly DisputeEvent[]): readonly PairSubject[] =>
  events.flatMap((event) => (event.type === 'PairsBarred' ? event.data.pairs : []));

const orderedIn = (events: readonly DisputeEvent[]): readonly PairSubject[] =>
  events.flatMap((event) => (event.type === 'CourtOrderRecorded' ? event.data.pairs : []));

/**
 * What a panel decided goes back when its decision goes out, or that of a review that decided otherwise: what the
 * platform is asked to adopt, by the same day.
 */
const decidedResult = (
  { decisionId, platformId, items, due }: AdoptionAsked['data'],
  after: Dispute,
  file: DisputeFile,
  at: Instant,
): readonly DisputeEvent[] => {
  const { made } = getDecision(after, decisionId);
  if (!made || made.legalKind === 'arbitral-award' || !isAskedByResult(after, platformId, made.legalKind)) return [];
  const { legalKind } = made;
  const decided = items.map(({ pair, outcome }): ResultItem => ({
    pair,
    outcome: 'decided',
    measure: outcome,
    grounds: [outcome === 'keep' ? 'panel-infringement' : 'panel-no-infringement'],
    legalKind,
  }));
  return [resultOf({ items: decided, decisionId, answerDue: due }, after, at, file)];
};

type Returned = Pick<DelegatedResultGiven['data'], 'items' | 'decisionId'> & {
  readonly answerDue: Deadline | undefined;
};

/** A result that is late says so. What was asked with an adoption is answered by the day of that. */
const resultOf = (
  { items, decisionId, answerDue }: Returned,
  after: Dispute,
  at: Instant,
  file: DisputeFile,
): DelegatedResultGiven => ({
  type: 'DelegatedResultGiven',
  data: {
    resultId: file.newId(),
    items,
    givenAt: at,
    ...(answerDue && { answerDue }),
    ...(isLateHere(getDelegation(after), at) && { late: true }),
    ...(decisionId !== undefined && { decisionId }),
  },
});

/** The newest result of a pair. */
const lastOf = ({ delegation }: Dispute, pair: PairSubject): ResultItem | undefined =>
  Object.values(delegation?.results ?? {})
    .flatMap(({ items }) => items)
    .findLast((item) => item.pair === pair);

/**
 * What the parties agreed, a commission decided between them, or a court ordered (法发〔2020〕32号 art. 9) goes before
 * what is usual.
 */
const itemOf = (
  pair: PairSubject,
  outcome: string,
  events: readonly DisputeEvent[],
  { courtOrders }: Dispute,
): ResultItem => {
  const { measure, ground, legalKind } = MEANING[outcome] ?? OTHERWISE;
  const agreed = events
    .flatMap((event) =>
      event.type === 'SettlementReached' || event.type === 'MediatedSettlementReached' || event.type === 'AwardRecorded'
        ? event.data.items
        : [],
    )
    .find((item) => item.pair === pair)?.outcome;
  const ordered = courtOrders[pair] === 'restore' ? 'lift' : undefined;
  const grounds = [barredIn(events).includes(pair) ? ('complainant-barred' as const) : ground];
  return { pair, outcome, measure: agreed ?? ordered ?? measure, grounds, legalKind };
};
