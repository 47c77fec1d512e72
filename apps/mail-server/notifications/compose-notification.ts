import type { Notification } from './notification.js';

/**
 * The whole message, a multipart/report of RFC 3462 with its three parts: for people, for machines, and the headers it
 * is about.
 */
export function composeNotification({ id, to, action, status, arrivalDate, ...rest }: Notification): string {
  const { envelopeId, originalRecipient, finalRecipient, headers } = rest;
  const boundary = `report-${id}`;
  const delivered = action === 'delivered';
  return [
    'From: Mail Delivery Subsystem <MAILER-DAEMON@mail-server.localhost>',
    `To: <${oneLine(to)}>`,
    `Date: ${rfc5322(arrivalDate)}`,
    `Message-ID: <${id}@mail-server.localhost>`,
    `Subject: ${delivered ? 'Delivered' : 'Undelivered mail'}`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    `Your mail to ${oneLine(finalRecipient)} ${delivered ? 'was delivered' : 'could not be delivered'}.`,
    '',
    `--${boundary}`,
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail-server.localhost',
    ...(envelopeId === undefined ? [] : [`Original-Envelope-Id: ${oneLine(envelopeId)}`]),
    `Arrival-Date: ${rfc5322(arrivalDate)}`,
    '',
    ...(originalRecipient === undefined ? [] : [`Original-Recipient: ${oneLine(originalRecipient)}`]),
    `Final-Recipient: rfc822; ${oneLine(finalRecipient)}`,
    `Action: ${action}`,
    `Status: ${status}`,
    '',
    `--${boundary}`,
    'Content-Type: text/rfc822-headers; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    headers.replaceAll(boundary, ''),
    '',
    `--${boundary}--`,
    '',
  ].join('\r\n');
}

const rfc5322 = (date: Date): string => date.toUTCString().replace('GMT', '+0000');

/** What a stranger said goes into one line and cannot begin another. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
