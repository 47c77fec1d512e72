import type { MailOf } from '#infrastructure/mail/outgoing.js';

/** A mail server that takes everything and brings it nowhere: `sent` is what it was given. */
export function keptMails() {
  const sent: MailOf[] = [];
  const send = async (mail: MailOf) => {
    sent.push(mail);
    return { accepted: true, response: '250' } as const;
  };
  return { sent: sent as readonly MailOf[], send };
}
