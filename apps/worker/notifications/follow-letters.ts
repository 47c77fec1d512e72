import type { Called, Following } from '#event-store/follow.js';
import { keepSecurityLogSent, type SecurityLogParts } from '#infrastructure/security/send-log.js';
import type { Config } from '../config.js';
import type { FollowAs } from '../readers/follow-as.js';
import { keepAlarms } from '../security/tell-alarms.js';
import { answerNextReset } from './answer-resets.js';
import { sendNextAccountNotice } from './send-account-notice.js';
import { sendNextContactNotice, type ContactNoticeParts } from './send-contact-notice.js';
import { sendNextDataNotice } from './send-data-notice.js';
import { sendNextMailAnswer } from './send-mail-answer.js';
import { sendNextDue, type NotificationParts } from './send-due.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { sendNextReminder, type ReminderParts } from './send-reminder.js';
import { addressOf, sendNextPush, type PushParts } from './send-push.js';
import { sendNextDutyCall, type DutyCallParts } from './send-duty-call.js';

export type LetterParts = {
  readonly notifications: NotificationParts;
  readonly contactNotices: ContactNoticeParts;
  readonly dutyCalls: DutyCallParts;
  readonly reminders: ReminderParts;
  readonly pushes: PushParts;
  /** None where it is sent nowhere. */
  readonly securityLog?: SecurityLogParts;
};

type Given = { readonly notifications: NotificationParts } & Pick<ContactNoticeParts, 'findProvider' | 'fetch'> &
  DutyCallParts & {
    readonly config: Pick<Config, 'LINK_URL' | 'MAIL_FROM' | 'SECURITY_LOG_URL' | 'SECURITY_LOG_TOKEN'>;
  };

/** All that send letters, of the parts that they share. */
export const lettersOf = ({ notifications, config, ...shared }: Given): LetterParts => ({
  notifications,
  contactNotices: { ...notifications, ...shared },
  dutyCalls: shared,
  reminders: {
    ...notifications,
    ...shared,
    linkUrl: config.LINK_URL,
    partyLinkSecret: hmacSecret(shared.masterKey, 'link'),
  },
  pushes: { ...shared, contact: addressOf(config.MAIL_FROM) },
  ...(config.SECURITY_LOG_URL && {
    securityLog: { ...shared, url: config.SECURITY_LOG_URL, token: config.SECURITY_LOG_TOKEN },
  }),
});

const SOON = 1_000;
const DUE = 5_000; // nothing is due more often than every half minute

/** What is queued for people is sent, each kind for itself. */
export function followLetters(
  { notifications, contactNotices, dutyCalls, reminders, pushes, securityLog }: LetterParts,
  follow: FollowAs,
  queued: Called,
): readonly Following[] {
  const { findProvider, fetch } = contactNotices;
  const accountNotices = { ...notifications, findProvider, fetch };
  const each = (name: string, pass: () => Promise<number>, idle: number) =>
    follow(name, pass, idle, idle === SOON ? queued : undefined);
  return [
    each('contact-notices', () => sendNextContactNotice(contactNotices), SOON),
    each('security-alarms', keepAlarms(notifications), DUE),
    ...(securityLog ? [each('security-log', keepSecurityLogSent(securityLog), DUE)] : []),
    each('resets', () => answerNextReset(accountNotices), SOON),
    each('data-notices', () => sendNextDataNotice({ ...contactNotices, ...notifications }), SOON),
    each('mail-answers', () => sendNextMailAnswer({ ...contactNotices, ...notifications }), SOON),
    each('account-notices', () => sendNextAccountNotice(accountNotices), SOON),
    each('duty-calls', () => sendNextDutyCall(dutyCalls), SOON),
    each('reminders', () => sendNextReminder(reminders), SOON),
    each('pushes', () => sendNextPush(pushes), SOON),
    each('notifications', () => sendNextDue(notifications), DUE),
  ];
}
