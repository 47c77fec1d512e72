import type { Calendar } from '../calendar/calendar.js';
import { deadlineAfter } from '../calendar/deadline.js';
import type { Deadline } from '../calendar/derivation.js';
import { workingDays } from '../calendar/period.js';
import type { Instant } from '../kernel/message.js';
import type { ConsultationEvent } from './events.js';

/**
 * The Shenzhen guideline (4.1, 4.2.2) asks associations to give right holders, platforms and merchants advice on
 * disputes (争议咨询), beside complaints and mediation, and names no days: the figures are the house's. Another figure
 * is another version.
 */
const ANSWERED_IN = workingDays(5);
const RULES = { id: 'consultations', version: '2026-11-29' };

export const consultationDue = (calendar: Calendar, event: ConsultationEvent['type'], at: Instant): Deadline =>
  deadlineAfter({ anchor: { event, at }, period: ANSWERED_IN, clause: 'House rules', rulebook: RULES, calendar });
