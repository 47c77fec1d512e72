/** What an officer says a mail is; `dictated`: its complaint was taken down with its sender. */
export const MAIL_SETTLEMENTS = ['dictated', 'tip', 'consultation', 'none'] as const;
export type MailSettlement = (typeof MAIL_SETTLEMENTS)[number];

/** What became of a mail; `claimed`: its sender made the draft of a complaint of it. */
export type MailOutcome = MailSettlement | 'claimed';

/** Whether the association's own mail server says that a sender is who it says. */
export const MAIL_SENDERS = ['passed', 'failed', 'unchecked'] as const;
export type MailSender = (typeof MAIL_SENDERS)[number];
