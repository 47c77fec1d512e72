import type { ClosingEvent } from '../closing/events.js';
import type { CounterNoticeEvent } from '../response/counter-notice/events.js';
import type { ExtensionEvent } from '../response/extension/events.js';
import type { UrgingEvent } from '../response/urging/events.js';
import type { CourtOrderEnded, OrderEvent } from '../response/order/events.js';
import type { WaitingPeriodEvent } from '../response/waiting-period/events.js';
import { dispute, items, named, order, pairs, proceeding, respondent, urging } from './abouts.js';
import { FILE, inFile, READERS, STAFF, whole, type EventRows, type Looking } from './event-row.js';
import type { ClosingReason } from '../core/stage.js';
import { isReasonOfTalks } from './without-talks.js';
import {
  cured,
  declared,
  ownCured,
  ownDeclared,
  ownEnded,
  ownItems,
  ownPairs,
  ownReports,
  seen,
  seenFiles,
} from './own-parts.js';

/** The clock of whatever the viewer may know of. */
const CLOCK = { ...FILE, askedMediator: whole, askedExpert: whole };

const ownOrder = ({ goingOn, ...data }: CourtOrderEnded['data'], looking: Looking): CourtOrderEnded['data'] => ({
  ...ownPairs(data, looking),
  ...(goingOn && { goingOn: seen(goingOn, looking) }),
});

/** Declarations and what a court does meanwhile. */
export const RESPONSE_SEEN = {
  CounterNoticeFiled: {
    about: items,
    ...STAFF,
    staff: declared,
    complainant: declared,
    respondent: ownDeclared,
    platform: ownDeclared,
    mediator: declared,
    expert: declared,
    auditor: declared,
    recipient: declared,
  },
  RespondentAnswered: { about: respondent, ...FILE },
  RespondentDefaulted: { about: items, ...inFile(ownItems) },
  DefaultReversed: { about: items, ...inFile(ownItems) },
  AnswerFoundInTime: { about: items, ...inFile(ownItems) },
  CounterNoticeWithdrawn: { about: items, ...inFile(ownItems) },
  CounterNoticeRejected: { about: items, ...inFile(ownItems) },
  CounterNoticeCured: {
    about: items,
    ...STAFF,
    staff: cured,
    complainant: cured,
    respondent: ownCured,
    platform: ownCured,
    mediator: cured,
    expert: cured,
    auditor: cured,
    recipient: cured,
  },
  RestorationUndone: { about: items, ...inFile(ownItems) },
  WaitingPeriodStarted: { about: pairs, ...inFile(ownPairs) },
  ProceedingReported: { about: proceeding, ...inFile(ownPairs) },
  ProceedingReportedAgain: { about: proceeding, ...inFile(ownPairs) },
  MeasureKept: { about: proceeding, ...inFile(ownPairs) },
  ReportedLate: { about: proceeding, ...inFile(ownPairs) },
  ReportsInquired: { about: pairs, ...inFile(ownPairs) },
  InquiryAnswered: { about: pairs, ...inFile(ownReports) },
  WaitingPeriodEnded: { about: pairs, ...inFile(ownPairs) },
  ProceedingCorrected: { about: proceeding, ...inFile(ownPairs) },
  ProceedingStateReported: { about: proceeding, ...FILE },
  JudgmentConfirmed: { about: proceeding, ...inFile(seenFiles) },
  ProceedingEnded: {
    about: (data) => [...proceeding(data), ...data.waiting, ...data.unanswered],
    ...inFile(ownEnded),
  },
  ProceedingStateMissed: { about: proceeding, ...FILE },
  CourtOrderRecorded: { about: pairs, ...inFile(ownPairs) },
  CourtOrderTermed: { about: order, ...inFile(ownPairs) },
  CourtOrderEnded: { about: order, ...inFile(ownOrder) },
  RightHolderUrged: { about: urging, ...READERS, respondent: whole },
  UrgingReceived: { about: urging, ...READERS, respondent: whole },
  UrgingAnswered: { about: urging, ...READERS, respondent: whole },
  UrgingUnanswered: { about: urging, ...READERS, respondent: whole },
  DelayExcused: { about: pairs, ...inFile(ownPairs) },
  DelayClaimed: { about: pairs, ...inFile(ownPairs) },
  DelayRefused: { about: pairs, ...inFile(ownPairs) },
  DeadlineExtended: { about: named, ...CLOCK },
  GroundReviewAwaited: { about: dispute, ...STAFF },
  GroundReviewed: { about: proceeding, ...FILE },
} satisfies EventRows<CounterNoticeEvent | WaitingPeriodEvent | OrderEvent | ExtensionEvent | UrgingEvent>;

/** How far the whole has got; where mediation alone was asked for its respondents know it too. */
const COURSE = { ...READERS, respondent: whole };

/** Whoever decides does not learn that something ended because the parties agreed. */
const notOfTalks = <D extends { readonly reason: ClosingReason }>({ ...data }: D): D | undefined =>
  isReasonOfTalks(data.reason) ? undefined : data;

/** How it ends. */
export const CLOSING_SEEN = {
  NextStepAwaited: { about: dispute, ...COURSE },
  NextStepResumed: { about: dispute, ...COURSE },
  PairsClosed: { about: pairs, ...inFile(ownPairs), expert: notOfTalks, recipient: notOfTalks },
  DisputeConcluded: { about: dispute, ...COURSE },
  RequestWithdrawn: { about: dispute, ...COURSE },
  DisputeClosed: { about: dispute, ...COURSE, expert: notOfTalks, recipient: notOfTalks },
  DisputeReopened: { about: dispute, ...COURSE, respondent: ownPairs },
} satisfies EventRows<ClosingEvent>;
