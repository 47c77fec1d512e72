import type { Subject } from './core/subject.js';
import type { ClockAction, Rulebook, TimedStep } from '../rulebook/rulebook.js';
import type { TaskKind } from './core/task.js';
import type { Instant } from '../kernel/message.js';
import { COURT_ORDER_CLAUSE } from './response/order/order-terms.js';
import { AGREED_CLAUSE } from './talks/settlement/performance-due.js';
import { type Dispute, getStage } from './core/state.js';
import type { Calendar } from '../calendar/calendar.js';
import { clockActsAt } from './core/deadlines.js';
import type { Deadline } from '../calendar/derivation.js';
import { recomputed } from '../calendar/recompute.js';

/** Due at the deadline, submitted after the settling time. */
export type PlannedDeadline = {
  readonly key: string;
  readonly subject: Subject;
  readonly type: ClockAction | 'RecomputeDeadline';
  /** Of whose task on the subject the deadline is counted again. */
  readonly task?: TaskKind;
  readonly dueAt: Instant;
  readonly actAt: Instant;
  readonly clause: string;
};

/** Times that a court or the parties set, and no rulebook. */
const STEPS_OF_OTHERS: Readonly<Record<string, { readonly onExpiry: ClockAction; readonly clause: string }>> = {
  'order-in-force': { onExpiry: 'EndCourtOrder', clause: COURT_ORDER_CLAUSE },
  'awaiting-reminder': { onExpiry: 'RemindOfUndertaking', clause: AGREED_CLAUSE },
  'awaiting-performance': { onExpiry: 'NoteUndertakingOverdue', clause: AGREED_CLAUSE },
};

export const deadlinesOf = (
  dispute: Dispute,
  rulebook: Rulebook,
  calendar: Calendar,
  subject: Subject,
): readonly PlannedDeadline[] => {
  const { stage, deadline } = getStage(dispute, subject);
  // stages without time have no step
  const step = STEPS_OF_OTHERS[stage] ?? (rulebook.steps as Readonly<Record<string, TimedStep | undefined>>)[stage];
  if (step === undefined || deadline === undefined) return [];
  const { dueAt } = deadline;
  const planned = {
    key: `${step.onExpiry}/${subject}/${dueAt}`,
    subject,
    type: step.onExpiry,
    dueAt,
    actAt: clockActsAt(dueAt, rulebook),
    clause: deadline.derivation.clause,
  };
  return [...recount(subject, deadline, calendar), planned];
};

/** A deadline beyond the calendar is counted again as soon as a calendar is known that reaches further: at once. */
export const recount = (
  subject: Subject,
  deadline: Deadline,
  calendar: Calendar,
  task?: TaskKind,
): readonly PlannedDeadline[] => {
  if (!recomputed(deadline, calendar)) return [];
  const { trigger, clause } = deadline.derivation;
  const key = `RecomputeDeadline/${task === undefined ? '' : `${task}/`}${subject}/${calendar.version}`;
  return [
    {
      key,
      subject,
      type: 'RecomputeDeadline',
      ...(task !== undefined && { task }),
      dueAt: trigger.at,
      actAt: trigger.at,
      clause,
    },
  ];
};
