import { partsOf, type Subject } from './core/subject.js';
import { awaitsOthers } from './core/awaited-agreement.js';
import type { ClockAction, Rulebook, TimedStep } from '../rulebook/rulebook.js';
import type { TaskKind } from './core/task.js';
import type { Instant } from '../kernel/message.js';
import { URGING_CLAUSE } from '../rulebook/urging-rules.js';
import { GUARANTEE_CLAUSE } from './measures/guarantee/guarantee-end.js';
import { COURT_ORDER_CLAUSE } from './response/order/order-terms.js';
import { AGREED_CLAUSE } from './talks/settlement/performance-due.js';
import { type Dispute, getStage } from './core/state.js';
import type { Calendar } from '../calendar/calendar.js';
import { clockActsAt } from './core/deadlines.js';
import { waitsForPerson } from './core/held-steps.js';
import type { Deadline } from '../calendar/derivation.js';
import { recomputed } from '../calendar/recompute.js';

/** Due at the deadline, submitted after the settling time. */
export type PlannedDeadline = {
  readonly key: string;
  readonly subject: Subject;
  readonly type: ClockAction | 'RecomputeDeadline' | 'AskAboutDay' | 'PassOnDay';
  /** What the clock would do if the day were certain. */
  readonly waits?: ClockAction;
  /** Of whose task on the subject the deadline is counted again. */
  readonly task?: TaskKind;
  readonly dueAt: Instant;
  readonly actAt: Instant;
  readonly clause: string;
};

/** Times that a court, a guarantor or the parties set, and no rulebook. */
const STEPS_OF_OTHERS: Readonly<Record<string, { readonly onExpiry: ClockAction; readonly clause: string }>> = {
  urged: { onExpiry: 'NoteUrgingUnanswered', clause: URGING_CLAUSE },
  'order-in-force': { onExpiry: 'EndCourtOrder', clause: COURT_ORDER_CLAUSE },
  'guarantee-in-force': { onExpiry: 'NoteGuaranteeExpired', clause: GUARANTEE_CLAUSE },
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
  const planned: Expiring = {
    key: `${step.onExpiry}/${subject}/${dueAt}`,
    subject,
    type: step.onExpiry,
    dueAt,
    actAt: clockActsAt(dueAt, rulebook),
    clause: deadline.derivation.clause,
  };
  if (planned.type === 'LapseMediation' && waitsForOthers(dispute, subject))
    return recount(subject, deadline, calendar);
  const next = waitsForPerson(deadline, step.onExpiry) ? questionOf(dispute, rulebook, planned) : [planned];
  return [...recount(subject, deadline, calendar), ...next];
};

/** What all have signed in time does not lapse for want of a seal. */
const waitsForOthers = ({ mediations }: Dispute, subject: Subject): boolean => {
  const { agreement } = mediations[partsOf(subject).id ?? ''] ?? {};
  return agreement !== undefined && awaitsOthers(agreement);
};

type Expiring = PlannedDeadline & { readonly type: ClockAction };

/** Of an end on a day that may still move a person is asked, then the next; nothing else falls due. */
const questionOf = (dispute: Dispute, rulebook: Rulebook, planned: Expiring): readonly PlannedDeadline[] => {
  const { subject, dueAt, type } = planned;
  const asked = dispute.uncertainDays[subject];
  if (asked?.countedTo !== dueAt)
    return [{ ...planned, type: 'AskAboutDay', waits: type, key: `AskAboutDay/${subject}/${dueAt}` }];
  if (asked.passedOn) return [];
  const { due } = asked;
  const key = `PassOnDay/${subject}/${due.dueAt}`;
  const actAt = clockActsAt(due.dueAt, rulebook);
  return [{ key, subject, type: 'PassOnDay', dueAt: due.dueAt, actAt, clause: due.derivation.clause }];
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
  const key = `RecomputeDeadline/${task === undefined ? '' : `${task}/`}${subject}/${nameOf(calendar)}`;
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

/** By which a count is told from another: version, what was entered at run time, and the regulation beyond. */
const nameOf = ({ version, hash, fixed }: Calendar): string =>
  [version, hash?.slice(0, 12), fixed?.version].filter((part) => part !== undefined).join('+');
