import { deadlineAfter } from '../../../calendar/deadline.js';
import type { Deadline } from '../../../calendar/derivation.js';
import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { UncertainDayEvent } from './events.js';

/** The clause under which a person's hours are shown: the engine's own, whatever rulebook is pinned. */
export const UNCERTAIN_DAY_CLAUSE = 'Uncertain day';

/** How long one officer has before the next is asked: our choice, not law. */
export const HOURS_TO_ANSWER = 4;

export const questionDue = (
  event: UncertainDayEvent['type'],
  at: Instant,
  { rulebook, calendar }: Pick<DisputeFile, 'rulebook' | 'calendar'>,
): Deadline =>
  deadlineAfter({
    anchor: { event, at },
    period: {
      unit: 'hours',
      count: HOURS_TO_ANSWER,
      lastDay: { rollsOverPublicHoliday: false, rollsOverWeeklyRest: false },
    },
    clause: UNCERTAIN_DAY_CLAUSE,
    rulebook,
    calendar,
  });
