import type { Calendar } from '../calendar/calendar.js';
import { deadlineAfter } from '../calendar/deadline.js';
import type { Deadline } from '../calendar/derivation.js';
import { workingDays, type Period } from '../calendar/period.js';
import type { Instant } from '../kernel/message.js';
import type { GrievanceEvent } from './events.js';

/**
 * The Commercial Mediation Regulation (13) asks a mediation body for a way to handle complaints and names no days
 * (procedures.md 1.8, by a third-party copy): all figures are the house's. Another figure is another version.
 */
const PERIODS = {
  answer: workingDays(15),
  reply: workingDays(5),
  review: workingDays(10),
  'answer-review': workingDays(15),
} as const satisfies Record<string, Period>;
const RULES = { id: 'grievances', version: '2026-11-28' };

export const grievanceDue = (
  calendar: Calendar,
  step: keyof typeof PERIODS,
  event: GrievanceEvent['type'],
  at: Instant,
): Deadline =>
  deadlineAfter({ anchor: { event, at }, period: PERIODS[step], clause: 'House rules', rulebook: RULES, calendar });

const NEAR = 3 * 86_400_000;

/** Whether a second person is to be called: three days before, as to requests about personal data. */
export const isNear = (dueAt: Instant, at: Instant): boolean => Date.parse(at) >= Date.parse(dueAt) - NEAR;
