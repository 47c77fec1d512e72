import { createTransport } from 'nodemailer';
import { composeNotification } from './compose-notification.js';
import type { Notification } from './notification.js';

export type ReportTo = { readonly host: string; readonly port: number };

export type Reporter = {
  /** `refused`: the sender's server wants it never (5xx). Throws when it is to be tried again. */
  readonly send: (notification: Notification) => Promise<'accepted' | 'refused'>;
  readonly close: () => void;
};

export function openReporter({ host, port }: ReportTo): Reporter {
  const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 30_000 };
  const transport = createTransport({ host, port, secure: false, pool: true, maxConnections: 4, ...patience });
  return {
    send: async (notification) => {
      try {
        await transport.sendMail({
          envelope: { from: '', to: [notification.to] },
          raw: composeNotification(notification),
        });
        return 'accepted';
      } catch (error) {
        if (error instanceof Error && 'responseCode' in error && Number(error.responseCode) >= 500) return 'refused';
        throw error;
      }
    },
    close: () => transport.close(),
  };
}
