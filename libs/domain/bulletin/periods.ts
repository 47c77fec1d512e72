import type { Calendar } from '../calendar/calendar.js';
import { deadlineAfter } from '../calendar/deadline.js';
import type { Deadline } from '../calendar/derivation.js';
import { workingDays } from '../calendar/period.js';
import type { Instant } from '../kernel/message.js';

/**
 * The Shenzhen guideline has results told and those who broke rules named (3.1.3.2(3), 4.2.1) within the law on
 * information, and names no time in which whoever is named is heard first; neither does any other text that was read.
 * procedures.md 5.2 (8) suggests ten working days before a rating goes down, as practice and not as law: the length is
 * the house's own. Another figure is another version.
 */
const OBJECTED_WITHIN = workingDays(10);
const RULES = { id: 'namings', version: '2026-11-30' };

/** Until when whoever will be named can object; before that nothing is published. */
export const namingObjectionDue = (calendar: Calendar, at: Instant): Deadline =>
  deadlineAfter({
    ...{ anchor: { event: 'NamingAnnounced', at }, period: OBJECTED_WITHIN },
    ...{ clause: 'House rules', rulebook: RULES, calendar },
  });
