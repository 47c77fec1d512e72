import type { Dispute, DisputeEvent } from '../core/state.js';
import { pairParts, type PairSubject } from '../core/subject.js';
import { windowSubject } from '../core/windows.js';
import { isRefused } from '../measures/measure/outstanding.js';
import { didByItself } from '../measures/measure/withstood.js';

/** The dispute before an act was recorded, and with all that was recorded with it. */
export type Moment = { readonly before: Dispute; readonly after: Dispute };

/** A block is wanted, its object is there, and the platform has neither refused it nor restored by itself. */
const standsIn = (dispute: Dispute, pair: PairSubject): boolean => {
  const measure = dispute.measures[pair];
  return measure?.wanted === 'block' && !measure.moot && !isRefused(measure) && !didByItself(dispute, pair, 'restored');
};
const isAnswered = ({ counterNotices }: Dispute, pair: PairSubject): boolean => {
  const { respondentId, itemId } = pairParts(pair);
  return Object.values(counterNotices).some((one) => one.respondentId === respondentId && one.itemIds.includes(itemId));
};
const wantedIn = ({ measures }: Dispute, pair: PairSubject): boolean =>
  measures[pair]?.wanted === 'block' && !measures[pair].moot;

/**
 * What a letter or a sentence of the timeline may say of a pair, and when it is true. Words rest on these and nothing
 * else: where none of them is true of a pair, the words are not used for it.
 */
export const PAIR_TRUTHS = {
  /** A measure stands: it is asked for, and not refused. */
  'measure-stands': ({ after }, pair) => standsIn(after, pair),
  /** The platform is asked for a measure, whatever it makes of it. */
  'measure-asked': ({ after }, pair) => wantedIn(after, pair),
  /** A measure stood, and its platform is asked now to lift it. */
  'lifted-now': ({ before, after }, pair) => standsIn(before, pair) && after.measures[pair]?.wanted === 'lift',
  /** The platform had refused the measure that was asked for. */
  'refused-before': ({ before }, pair) => {
    const measure = before.measures[pair];
    return measure?.wanted === 'block' && isRefused(measure);
  },
  /** No measure is wanted any more. */
  'lift-wanted': ({ after }, pair) => after.measures[pair]?.wanted === 'lift',
  /** What is wanted of the platform is what it was before. */
  'measure-unchanged': ({ before, after }, pair) => before.measures[pair]?.wanted === after.measures[pair]?.wanted,
  /** What was lifted is asked for again. */
  'blocked-again': ({ before, after }, pair) => before.measures[pair]?.wanted === 'lift' && wantedIn(after, pair),
  /** What the platform did by itself is not what is wanted of it. */
  'differs-from-asked': ({ after }, pair) => {
    const what = after.platformActs[pair]?.what;
    const wanted = after.measures[pair]?.wanted;
    return (what === 'restored' && wanted === 'block') || (what === 'blocked' && wanted !== 'block');
  },
  /** What the measure was about is still there. */
  'object-there': ({ after }, pair) => !after.measures[pair]?.moot,
  /** No counter-notice has ever named the pair. */
  'never-declared': ({ after }, pair) => !isAnswered(after, pair) && after.lostAnswers[pair] === undefined,
  /** A waiting period was running or had run for the pair. */
  'period-counted': ({ before, after }, pair) => (before.waitingEnds[pair] ?? after.waitingEnds[pair]) !== undefined,
  /** Its waiting period counts no more: what started it was taken back or found not to hold. */
  'period-stopped': ({ before, after }, pair) =>
    before.waitingEnds[pair] !== undefined && after.waitingEnds[pair] === undefined,
} as const satisfies Record<string, (moment: Moment, pair: PairSubject) => boolean>;
export type PairTruth = keyof typeof PAIR_TRUTHS;

/** What a sentence may say beyond the pairs that its event names. */
export const EVENT_TRUTHS = {
  /** The window had not been open before. */
  'window-first-opened': ({ before }, { type, data }) =>
    type !== 'ResponseWindowOpened' || before.stages[windowSubject(data)]?.stage !== 'closed',
  /** What is dispatched was not known to have arrived by then. */
  'not-arrived-before': ({ before }, { type, data }) => {
    if (type !== 'ServiceDispatched') return true;
    const { arrivedAt } = before.services[data.serviceId] ?? {};
    return arrivedAt === undefined || data.dispatchedAt <= arrivedAt;
  },
} as const satisfies Record<string, (moment: Moment, event: DisputeEvent) => boolean>;
export type EventTruth = keyof typeof EVENT_TRUTHS;
export type Truth = PairTruth | EventTruth;

/** All that is true of a pair. */
export const truthsOf = (moment: Moment, pair: PairSubject): readonly PairTruth[] =>
  (Object.keys(PAIR_TRUTHS) as PairTruth[]).filter((truth) => PAIR_TRUTHS[truth](moment, pair));

/** Whether all of these are true of the event, and of the pair where it names one. */
export const areTrue = (
  says: readonly Truth[],
  moment: Moment,
  event: DisputeEvent,
  pair: PairSubject | undefined,
): boolean =>
  says.every((truth) =>
    truth in EVENT_TRUTHS
      ? EVENT_TRUTHS[truth as EventTruth](moment, event)
      : pair === undefined || PAIR_TRUTHS[truth as PairTruth](moment, pair),
  );
