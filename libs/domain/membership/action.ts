import { daysAfter, type LocalDate } from '../calendar/local-date.js';
import type { Command } from '../kernel/message.js';
import type { MembershipEvent } from './events.js';
import type { MembershipFile } from './file.js';
import type { MembershipStanding } from './state.js';

/** One thing that a member or the association can do about a membership. */
export type MembershipAction<C extends Command<string, object>> = {
  readonly by: MembershipFile['part'];
  readonly during: readonly MembershipStanding[];
  readonly decide: (command: C, file: MembershipFile) => readonly MembershipEvent[];
};

/** From this day on a member is reminded that its membership ends, and can renew it. */
export const reminderDay = (until: LocalDate, remindDays: number): LocalDate => daysAfter(until, -remindDays);
