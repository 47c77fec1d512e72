import type { ReminderTime } from '#domain/rulebook/reminder-rules.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { checkRuled, isPositive, twice } from './check-ruled.js';

const DAY = 24 * 60;

/** What is wrong with a rulebook's reminders, a sentence each. */
export const checkReminders = ({ reminders }: Pick<Rulebook, 'reminders'>): readonly string[] =>
  reminders === undefined
    ? []
    : [
        ...checkRuled('reminders', reminders),
        ...(reminders.atMinute >= 0 && reminders.atMinute < DAY
          ? []
          : [`reminders: ${reminders.atMinute} is no minute of a day`]),
        ...Object.entries(reminders.roles).flatMap(([role, { times }]) => checkTimes(role, times)),
        ...Object.entries(reminders.others ?? {}).flatMap(([name, times]) => checkTimes(name, times)),
      ];

const checkTimes = (name: string, times: readonly ReminderTime[]): readonly string[] => [
  ...times.flatMap((time) =>
    time.when === 'on-the-day' || isPositive(time.workingDays)
      ? []
      : [`reminders.${name}: ${time.workingDays} is no number of working days`],
  ),
  ...twice(times.map((time) => JSON.stringify(time))).map((time) => `reminders.${name}: ${time} twice`),
];
