import type { Instant } from '../../kernel/message.js';
import type { ResultItem } from '../delegation/events.js';
import type { Delegation, DelegatedResult } from '../delegation/state.js';
import type { DelegatedClock } from '../../delegation/terms.js';
import type { Dispute } from './state.js';
import type { PairSubject } from './subject.js';
import { refuse } from '../../kernel/refusal.js';

/** Whose clock it is; before the keepers were copied all were ours. */
export const isKeptHere = ({ clocks }: Pick<Delegation, 'clocks'>, clock: DelegatedClock): boolean =>
  clocks?.[clock] !== 'platform';

/** What comes back then comes after the day on which the association owed it. */
export const isLateHere = ({ resultDue }: Pick<Delegation, 'resultDue'>, at: Instant): boolean =>
  resultDue !== undefined && at > resultDue.dueAt;

/**
 * Whether the platform owes an answer, by a day, to what comes back then: it does not where it keeps that clock itself,
 * nor where by its agreement it decides by itself once the association is late.
 */
export const owesAnswer = (delegation: Delegation, at: Instant): boolean =>
  isKeptHere(delegation, 'adoption') &&
  !(isLateHere(delegation, at) && delegation.lateness?.association === 'platform-decides');

export const getDelegation = ({ delegation }: Dispute): Delegation => delegation ?? refuse('NotFound');

export const getResult = (dispute: Dispute, resultId: string): DelegatedResult =>
  getDelegation(dispute).results[resultId] ?? refuse('NotFound');

/** Of each pair that was given back, the newest result that says how it ended, and what that says. */
export const newestResults = ({
  delegation,
}: Pick<Dispute, 'delegation'>): ReadonlyMap<PairSubject, { readonly resultId: string; readonly item: ResultItem }> =>
  new Map(
    Object.entries(delegation?.results ?? {}).flatMap(([resultId, { items }]) =>
      items.map((item) => [item.pair, { resultId, item }] as const),
    ),
  );

/**
 * A review has decided otherwise since, or newer results say how all its pairs stand: nobody waits for an answer to
 * these.
 */
export const overtakenResults = (dispute: Pick<Dispute, 'delegation' | 'decisions'>): ReadonlySet<string> => {
  const { delegation, decisions } = dispute;
  const newest = newestResults(dispute);
  const overtaken = Object.entries(delegation?.results ?? {}).filter(
    ([resultId, { decisionId, items }]) =>
      (decisionId !== undefined && decisions[decisionId]?.reversedBy !== undefined) ||
      items.every(({ pair }) => newest.get(pair)?.resultId !== resultId),
  );
  return new Set(overtaken.map(([resultId]) => resultId));
};

/** Whether the platform still has to answer something that came back: nobody waits for an answer to what was overtaken. */
export const awaitsAnswer = (dispute: Pick<Dispute, 'delegation' | 'decisions'>): boolean => {
  const overtaken = overtakenResults(dispute);
  return Object.entries(dispute.delegation?.results ?? {}).some(
    ([resultId, { answeredAt }]) => answeredAt === undefined && !overtaken.has(resultId),
  );
};

/** The association has it: the platform has not taken it back, nor did it go back with the agreement. */
export const isUnderDelegation = ({ delegation }: Dispute): boolean =>
  delegation?.acceptedAt !== undefined && delegation.takenBackAt === undefined && delegation.returnedAt === undefined;
