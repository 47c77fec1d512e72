import type { ReminderTime } from '#domain/rulebook/reminder-rules.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { table } from './markdown-table.js';

const said = (times: readonly ReminderTime[]): string =>
  times.map((time) => (time.when === 'on-the-day' ? 'on the day' : `${time.workingDays} ${time.when}`)).join(', ');

/** When people are reminded, in working days before and after the last day of a time. */
export const remindersToMarkdown = ({ reminders }: Rulebook): readonly string[] =>
  reminders === undefined
    ? []
    : [
        '## Reminders 期限提醒',
        `At ${String(Math.floor(reminders.atMinute / 60)).padStart(2, '0')}:${String(reminders.atMinute % 60).padStart(2, '0')}, in working days. ${reminders.clause}: ${reminders.source}.`,
        table(
          ['Who or what 对象', 'When 时间', 'How 方式'],
          [
            ...Object.entries(reminders.roles).map(([role, { times, channels }]) => [
              role,
              said(times),
              channels.join(', '),
            ]),
            ...Object.entries(reminders.others ?? {}).map(([what, times]) => [what, said(times), 'as its role']),
          ],
        ),
      ];
