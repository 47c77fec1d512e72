import type { Calendar } from '../../calendar/calendar.js';
import { localDate } from '../../calendar/local-date.js';
import type { ConfirmDay } from '../../dispute/service/uncertain-day/confirm-day.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { ClockAction, Rulebook } from '../../rulebook/rulebook.js';
import type { Subject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { clock, mia } from '../core/actors.js';
import { calendar } from '../core/calendar.js';
import { acceptComplaint, fileComplaint, fileCounterNotice, shanghai } from '../core/commands.js';
import { rulebook } from '../core/rulebook.js';
import { storyIn } from '../core/story.js';
import { recordArrival } from './service-commands.js';

export const bag = 'pair:ben:bag' as const;

/** Knows the year only until 10 March, and that the 18th is a holiday by regulation. */
export const short: Calendar = {
  ...calendar,
  version: 'short',
  hash: '5f'.repeat(32),
  until: localDate('2026-03-10'),
  fixed: { version: 'by-law', source: 'story', until: localDate('2027-12-31'), holidays: [localDate('2026-03-18')] },
};
const { 'waiting-period': step } = rulebook.steps;
const lastDay = { rollsOverPublicHoliday: true, rollsOverWeeklyRest: true };

/** The waiting period of the law, whose last day rolls. */
export const rolling: Rulebook = {
  ...rulebook,
  steps: { ...rulebook.steps, 'waiting-period': { ...step, within: { ...step.within, lastDay } } },
};
export const unsure = { rulebook: rolling, calendar: short };
export const known = { rulebook: rolling, calendar };

/** Ben's declaration for the bag reached Ana on 2 March, so fifteen days end on the 17th, which no calendar covers. */
export const uncertain = storyIn(unsure)(
  fileComplaint({}, '03-01T10:00'),
  acceptComplaint('03-01T12:00'),
  fileCounterNotice('03-01T13:00', 'ben', ['bag']),
  recordArrival('03-02T10:00', 'forwarded-counter-notice', 'ana'),
);

export const askAboutDay = (
  at: string,
  subject: Subject = bag,
  waits: ClockAction = 'AskForReports',
): DisputeCommand => ({
  type: 'AskAboutDay',
  data: { subject, waits },
  by: clock,
  at: shanghai(at),
});

export const confirmDay = (at: string, lastDay: string, by: Actor = mia): ConfirmDay => ({
  type: 'ConfirmDay',
  data: { subject: bag, lastDay: localDate(lastDay), noteContentId: 'note' },
  by,
  at: shanghai(at),
});
