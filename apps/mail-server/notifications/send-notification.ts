import { createTransport } from 'nodemailer';
import { composeNotification } from './compose-notification.js';
import type { Notification } from './notification.js';

export type ReportTo = { readonly host: string; readonly port: number };

/** `refused`: the sender's server wants it never (5xx). Throws when it is to be tried again. */
export async function sendNotification({ host, port }: ReportTo, notification: Notification): Promise<'accepted' | 'refused'> {
  const transport = createTransport({ host, port, secure: false, connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 30_000 });
  try {
    await transport.sendMail({ envelope: { from: '', to: [notification.to] }, raw: composeNotification(notification) });
    return 'accepted';
  } catch (error) {
    if (error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500) return 'refused';
    throw error;
  } finally {
    transport.close();
  }
}
