import type { Deadline } from '../../../calendar/derivation.js';
import type { Event, Instant } from '../../../kernel/message.js';
import type { ClockAction } from '../../../rulebook/rulebook.js';
import type { Subject } from '../../core/subject.js';

/**
 * A time ran out on a day that no official calendar covers, so the clock did not do what it would have done; an officer
 * looks whether it was the last day, and a deputy beside them.
 */
export type UncertainDayReached = Event<
  'UncertainDayReached',
  {
    readonly subject: Subject;
    /** What the clock would have done. */
    readonly waits: ClockAction;
    /** The end as it was counted. */
    readonly countedTo: Instant;
    readonly due: Deadline;
    readonly officerId?: string;
    readonly deputyId?: string;
  }
>;

/** The officer did not answer in the hours for it: it is the deputy's now, or anybody's of the association. */
export type UncertainDayPassedOn = Event<
  'UncertainDayPassedOn',
  { readonly subject: Subject; readonly due: Deadline; readonly toOfficerId?: string }
>;

/** A person said which day was the last, and why; the time is certain from then on. */
export type DayConfirmed = Event<
  'DayConfirmed',
  { readonly subject: Subject; readonly due: Deadline; readonly noteContentId: string }
>;

/** The question went away: the calendar answered it, or what had waited ended otherwise. */
export type UncertainDaySettled = Event<'UncertainDaySettled', { readonly subject: Subject }>;

export type UncertainDayEvent = UncertainDayReached | UncertainDayPassedOn | DayConfirmed | UncertainDaySettled;

/** An end that waits for a person. */
export type UncertainDay = {
  readonly countedTo: Instant;
  readonly waits: ClockAction;
  readonly due: Deadline;
  readonly officerId?: string;
  readonly deputyId?: string;
  readonly passedOn?: true;
};
