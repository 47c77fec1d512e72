import type { Deadline } from '#domain/calendar/derivation.js';
import { explainDeadline } from '#messages/calendar/derivation.js';
import type { Section } from '../document.js';
import type { Tongue } from '../template.js';

/** How a deadline was counted, step by step. */
export const deadlineSection = (deadline: Deadline | undefined, { say, locale }: Tongue): Section | undefined =>
  deadline && { heading: say('期限的计算', 'How the deadline was counted'), items: explainDeadline(deadline, locale) };
