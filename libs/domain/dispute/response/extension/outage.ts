import { isWorkday, type Calendar } from '../../../calendar/calendar.js';
import type { Deadline } from '../../../calendar/derivation.js';
import { secondsAfter } from '../../../calendar/deadline.js';
import { daysAfter, localDateAt } from '../../../calendar/local-date.js';
import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { getStage, type Dispute } from '../../core/state.js';
import { isTaken } from '../../core/negotiations.js';
import type { Stage } from '../../core/stage.js';
import {
  dictationSubject,
  mediationSubject,
  negotiationSubject,
  partsOf,
  undertakingSubject,
  type Subject,
} from '../../core/subject.js';
import { windowAt, windowsIn, windowSubject } from '../../core/windows.js';
import { lateIn } from '../counter-notice/found-in-time.js';
import { outageKey } from './evolve.js';

/** Nothing could be filed from then until then. */
export type Outage = { readonly outageId: string; readonly from: Instant; readonly until: Instant };

const LONGEST = 31 * 24 * 3600; // what lasts longer is no outage but another rule, which an association has to make

/** An outage that was, lasted, and was none of a month. Refuses InstantImplausible. */
export const checkOutage = ({ from, until }: Omit<Outage, 'outageId'>, at: Instant): void => {
  if (until > at) refuse('InstantImplausible', { field: 'until', latest: at });
  const earliest = secondsAfter(until, -LONGEST);
  if (from >= until || from < earliest) refuse('InstantImplausible', { field: 'from', earliest, latest: until });
};

/** Working days that it touched, one at least. */
export const workingDaysOf = ({ from, until }: Outage, calendar: Calendar): number => {
  let count = 0;
  for (let day = localDateAt(from); day <= localDateAt(until); day = daysAfter(day, 1))
    if (isWorkday(calendar, day)) count += 1;
  return Math.max(count, 1);
};

/**
 * Windows of the house in which a party has to act: to cure, to answer, to confirm what was written down for it, to
 * talk, to consent to mediation and choose who mediates, to object to what is said to be done, to be heard on a breach.
 * A default is in it, which may never have been, and a negotiation that lapsed; and an answer that came late, which may
 * have been in time.
 */
const windowsOfTheHouse = (dispute: Dispute): readonly Subject[] => [
  'dispute',
  ...windowsIn(dispute).map(windowSubject),
  ...Object.keys(dispute.dictations).map(dictationSubject),
  ...Object.keys(dispute.negotiations).map(negotiationSubject),
  ...Object.keys(dispute.mediations).map(mediationSubject),
  ...Object.keys(dispute.undertakings).map(undertakingSubject),
];

/** What of a dispute an outage can move at all. Never a period of the law. */
export const movable = (dispute: Dispute): readonly Subject[] =>
  windowsOfTheHouse(dispute).filter((subject) => {
    const { stage, deadline, reason } = getStage(dispute, subject);
    const isOver = reason === 'defaulted' || isRevivable(dispute, subject) || isAnsweredLate(dispute, subject);
    const runs = RUNNING.includes(stage) || (stage === 'closed' && isOver);
    return runs && deadline !== undefined;
  });

/** What of it ran at some moment of the outage and was not moved by it before. */
export const touchedBy = (dispute: Dispute, outage: Outage): readonly Subject[] =>
  movable(dispute).filter((subject) => {
    const { deadline } = getStage(dispute, subject);
    const isMoved = dispute.outages.includes(outageKey(outage.outageId, subject));
    return deadline !== undefined && ranDuring(deadline, outage) && !isMoved;
  });

const RUNNING: readonly Stage[] = [
  'curing',
  'awaiting-counter-notice',
  'party-confirmation',
  'awaiting-consent',
  'negotiation',
  'mediation-consent',
  'choosing-mediator',
  'performance-check',
  'breach-hearing',
];

/** A negotiation that lapsed goes on where its pairs are open and nobody has begun another about them since. */
const isRevivable = (dispute: Dispute, subject: Subject): boolean => {
  const { kind, id = '' } = partsOf(subject);
  const negotiation = kind === 'negotiation' ? dispute.negotiations[id] : undefined;
  if (negotiation?.lapsed === undefined) return false;
  return negotiation.pairs.every((pair) => getStage(dispute, pair).stage !== 'closed' && !isTaken(dispute, pair));
};

const isAnsweredLate = (dispute: Dispute, subject: Subject): boolean => {
  const window = windowAt(subject);
  return window !== undefined && lateIn(dispute, window).length > 0;
};

const ranDuring = ({ dueAt, derivation }: Deadline, { from, until }: Outage): boolean =>
  derivation.trigger.at < until && dueAt >= from;

/** Whether anything in it was moved by this outage. */
export const wasMovedBy = ({ outages }: Dispute, outageId: string): boolean =>
  outages.some((key) => key.startsWith(outageKey(outageId, '')));
