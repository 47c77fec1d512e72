import { isLate } from '../../../calendar/uncertain.js';
import { excusedDelayOf } from '../../../rulebook/step-of.js';
import { inputOf } from '../../../calendar/deadline.js';
import { withExcusedDelay } from '../../../calendar/excused-delay.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { isExcused, isStay } from '../../core/excused.js';
import { orderServiceOnParties, orderServiceOnPlatforms } from '../../service/notice/order-service.js';
import { claimOf, isClaimed } from '../extension/claim-of.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { DELAY_REASONS } from '../extension/delay-reasons.js';
import { judgedAgain } from './judged-again.js';
import { isLiftedByClock } from './report.js';
export type ExcuseDelay = Command<
  'ExcuseDelay',
  {
    readonly pairs: readonly PairSubject[];
    readonly reason: (typeof DELAY_REASONS)[number];
    /** Working days of delay found to be excused. */
    readonly delay: number;
    readonly causeContentId: string;
  }
>;

/**
 * A person examined cause and proof of a delay beyond the complainant's control; the respondents are told (practice
 * P7). Who claimed it in time does not lose by the time that this takes: what the clock lifted meanwhile is blocked
 * again, and a suit that was late counts from its arrival against the new end (法释〔2020〕9号 art. 3). Days that both
 * sides agreed to come on top of that, whichever was first (practice P9).
 */
export const excuseDelay: DisputeAction<ExcuseDelay> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['waiting-period', 'inquiry', 'closed'],
  subjects: ({ pairs }) => pairs,
  precondition: (subject, { dispute }) => {
    const pair = subject as PairSubject;
    const { stage } = getStage(dispute, pair);
    if (stage === 'closed' && !isLiftedByClock(pair, dispute)) refuse('WrongStage', { subject, stage });
    const deadline = dispute.waitingEnds[pair] ?? refuse('NoSuchSubject', { subject });
    if (stage !== 'waiting-period' && !isClaimed(dispute, pair)) refuse('WrongStage', { subject, stage });
    return !isExcused(deadline) || refuse('NamedTwice', { field: 'pairs', name: pair });
  },
  decide: ({ data, at }, file) => {
    if (!Number.isInteger(data.delay) || data.delay < 1) refuse('NothingNamed', { field: 'delay' });
    const order = { document: 'delay-excused' as const, pairs: data.pairs, at };
    const events = [...together(data.pairs, at, file)].map(([deadline, pairs]) => excused(deadline, pairs, data, file));
    return [
      ...events,
      ...judgedAgain(data.pairs, at, { ...file, dispute: file.evolve(file.dispute, events) }),
      ...orderServiceOnPlatforms(file, order),
      ...orderServiceOnParties(file, order),
    ];
  },
};

/**
 * These pairs by the end of the waiting period that they share: counted from one arrival, they end together with the
 * delay, too.
 */
const together = (
  pairs: readonly PairSubject[],
  at: Instant,
  file: DisputeFile,
): ReadonlyMap<Deadline, readonly PairSubject[]> => {
  const groups = new Map<string, { readonly deadline: Deadline; readonly pairs: PairSubject[] }>();
  for (const pair of pairs) {
    const deadline = excusable(pair, at, file);
    const counted = JSON.stringify(deadline);
    const group = groups.get(counted) ?? { deadline, pairs: [] };
    group.pairs.push(pair);
    groups.set(counted, group);
  }
  return new Map([...groups.values()].map((group) => [group.deadline, group.pairs]));
};

/** The end of the pair's waiting period, if its delay was claimed, or is found, in time. */
const excusable = (pair: PairSubject, at: Instant, file: DisputeFile): Deadline => {
  const deadline = file.dispute.waitingEnds[pair] ?? refuse('NoSuchSubject', { subject: pair });
  const claim = claimOf(file.dispute, pair);
  // Who asked in time does not lose by the time that a person takes to examine it.
  if (isLate(deadline, claim?.claimedAt ?? at)) refuse('DeadlinePassed', { subject: pair, dueAt: deadline.dueAt });
  return deadline;
};

const excused = (
  { derivation }: Deadline,
  pairs: readonly PairSubject[],
  { reason, delay, causeContentId }: ExcuseDelay['data'],
  { rulebook, calendar }: DisputeFile,
): DisputeEvent => {
  const { clause, workingDays: limit, reading } = excusedDelayOf(rulebook);
  const { extensions = [], ...counted } = inputOf(derivation);
  const [agreed, before] = [extensions.filter(isStay), extensions.filter((one) => !isStay(one))];
  const excuse = { clause, reading, limit, delay, reason };
  const due = withExcusedDelay({ ...counted, calendar, extensions: before }, excuse, agreed);
  return { type: 'DelayExcused', data: { pairs, causeContentId, due } };
};
