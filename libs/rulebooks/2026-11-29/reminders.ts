import type { ReminderRules, ReminderTime } from '#domain/rulebook/reminder-rules.js';

const before = (workingDays: number): ReminderTime => ({ when: 'before', workingDays });
const after = (workingDays: number): ReminderTime => ({ when: 'after', workingDays });
const ON_THE_DAY: ReminderTime = { when: 'on-the-day' };

/**
 * No law asks for reminders, and nothing follows from one. Of a time of two working days or less the earlier ones would
 * come before it began, and do not.
 */
export const reminders20261129: ReminderRules = {
  clause: 'House rules 23',
  source:
    'Association house rules; our choice, not law. Sellers name missed times as what harms them most (procedures.md 6)',
  confidence: 'house-rule',
  atMinute: 9 * 60,
  roles: {
    party: { times: [before(3), before(1), ON_THE_DAY, after(1)], channels: ['account', 'sms', 'wechat', 'mail'] },
    neutral: { times: [before(3), before(1), ON_THE_DAY, after(1)], channels: ['account'] },
    platform: { times: [before(1), ON_THE_DAY, after(1)], channels: ['webhook'] },
    staff: { times: [ON_THE_DAY, after(1)], channels: ['account'] },
  },
  others: {
    // three days before it a letter is served
    'awaiting-performance': [before(1), ON_THE_DAY, after(1)],
    // sixty days, at whose end something is asked that has to be asked for elsewhere
    kept: [before(10), before(3), ON_THE_DAY],
    mediation: [before(5), before(1)],
  },
};
