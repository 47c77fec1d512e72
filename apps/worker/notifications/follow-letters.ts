import { inTime } from '#effects/serve-mail.js';
import type { Called, Following } from '#event-store/follow.js';
import { keepSecurityLogSent, type SecurityLogParts } from '#infrastructure/security/send-log.js';
import type { Config } from '../config.js';
import type { CountedCalls } from '../effects/count-calls.js';
import type { openInstallation } from '../open-installation.js';
import type { FollowAs } from '../readers/follow-as.js';
import { keepAlarms } from '../security/tell-alarms.js';
import { answerNextReset } from './answer-resets.js';
import { sendNextAccountNotice } from './send-account-notice.js';
import { sendNextContactNotice, type ContactNoticeParts } from './send-contact-notice.js';
import { sendNextDataNotice } from './send-data-notice.js';
import { sendNextMailAnswer } from './send-mail-answer.js';
import { sendNextDue, type NotificationParts } from './send-due.js';
import { hmacSecret, type MasterKey } from '#infrastructure/vault/master-key.js';
import { notificationParts } from './notification-parts.js';
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

type Given = {
  readonly installation: Pick<
    Awaited<ReturnType<typeof openInstallation>>,
    'pool' | 'tenants' | 'mailer' | 'findProvider' | 'fetch'
  >;
  readonly masterKey: MasterKey;
  readonly calls: Pick<CountedCalls, 'patient' | 'patientMails'>;
  readonly config: Pick<Config, 'API_URL' | 'LINK_URL' | 'MAIL_FROM' | 'SECURITY_LOG_URL' | 'SECURITY_LOG_TOKEN'>;
  /** Machine time. */
  readonly now: () => Date;
};

/** All that send letters, of the parts that they share; in the places of effects, so that nobody gets more at once. */
export function lettersOf({ installation, masterKey, calls, config, now }: Given): LetterParts {
  const { pool, tenants, mailer, findProvider, fetch } = installation;
  const sending = onceAtATime(mailer.send);
  // a server that says nothing must not hold the places of all mails
  const send: NotificationParts['send'] = (mail) => calls.patientMails('mail', () => inTime(sending(mail)));
  const notifications = notificationParts({ pool, masterKey, config, send, now });
  const shared = { pool, masterKey, tenantOf: tenants.of, findProvider, fetch, few: calls.patient, now };
  return {
    notifications,
    contactNotices: { ...notifications, ...shared },
    dutyCalls: shared,
    reminders: {
      ...notifications,
      ...shared,
      linkUrl: config.LINK_URL,
      partyLinkSecret: hmacSecret(masterKey, 'link'),
    },
    pushes: { ...shared, contact: addressOf(config.MAIL_FROM) },
    ...(config.SECURITY_LOG_URL && {
      securityLog: { pool, fetch, now, url: config.SECURITY_LOG_URL, token: config.SECURITY_LOG_TOKEN },
    }),
  };
}

/** A mail that the server still thinks about is not sent again beside it; once it is sent it may be, by a person. */
const onceAtATime = (send: NotificationParts['send']): NotificationParts['send'] => {
  const underWay = new Map<string, Promise<unknown>>();
  return (mail) => {
    const sending = underWay.get(mail.messageId) ?? send(mail).finally(() => void underWay.delete(mail.messageId));
    underWay.set(mail.messageId, sending);
    return sending;
  };
};

const SOON = 1_000;
const DUE = 5_000; // nothing is due more often than every half minute

/** What is queued for people is sent, each kind for itself. */
export function followLetters(
  { notifications, contactNotices, dutyCalls, reminders, pushes, securityLog }: LetterParts,
  follow: FollowAs,
  queued: Called,
): readonly Following[] {
  const notices = { ...contactNotices, ...notifications };
  const each = (name: string, pass: () => Promise<number>, idle: number) =>
    follow(name, pass, idle, idle === SOON ? queued : undefined);
  return [
    each('contact-notices', () => sendNextContactNotice(contactNotices), SOON),
    each('security-alarms', keepAlarms(notifications), DUE),
    ...(securityLog ? [each('security-log', keepSecurityLogSent(securityLog), DUE)] : []),
    each('resets', () => answerNextReset(notices), SOON),
    each('data-notices', () => sendNextDataNotice(notices), SOON),
    each('mail-answers', () => sendNextMailAnswer(notices), SOON),
    each('account-notices', () => sendNextAccountNotice(notices), SOON),
    each('duty-calls', () => sendNextDutyCall(dutyCalls), SOON),
    each('reminders', () => sendNextReminder(reminders), SOON),
    each('pushes', () => sendNextPush(pushes), SOON),
    each('notifications', () => sendNextDue(notifications), DUE),
  ];
}
