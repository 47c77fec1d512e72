import type { Ruled } from './ruled.js';

/** So many working days before or after the last day of a time, or on that day. */
export type ReminderTime =
  { readonly when: 'before' | 'after'; readonly workingDays: number } | { readonly when: 'on-the-day' };

/** Who is reminded: parties, mediators and experts, platforms, the association's people. */
export const REMINDED_ROLES = ['party', 'neutral', 'platform', 'staff'] as const;
export type RemindedRole = (typeof REMINDED_ROLES)[number];

/**
 * By which way a reminder goes: to the mail of an account; for a party without one to a phone to which it consents, and
 * to its mail; to a platform's interface.
 */
export type ReminderChannel = 'account' | 'sms' | 'wechat' | 'mail' | 'webhook';

export type RemindedBy = { readonly times: readonly ReminderTime[]; readonly channels: readonly ReminderChannel[] };

/** When people are reminded of the end of a time, and how. A rulebook without it reminds nobody. */
export type ReminderRules = Ruled & {
  /** At which minute of a day in China. */
  readonly atMinute: number;
  readonly roles: Readonly<Record<RemindedRole, RemindedBy>>;
  /** Of what has other times than those of the role: a stage, what a neutral is asked, or a task, by its name. */
  readonly others?: Readonly<Record<string, readonly ReminderTime[]>>;
};
