import path from 'node:path';
import { openMailbox } from './mailbox/open-mailbox.js';
import { openNotifications } from './notifications/open-notifications.js';
import { openReporter, type ReportTo } from './notifications/open-reporter.js';
import { startPage } from './page/start-page.js';
import { startPhones, type PhonesOptions } from './phones/start-phones.js';
import { startSmtp } from './smtp/start-smtp.js';

export type MailServerOptions = {
  readonly host: string;
  /** 0 takes a free one. */
  readonly smtpPort: number;
  readonly pagePort: number;
  readonly folder: string;
  /** Where delivery status notifications go; without it DSN is not offered. */
  readonly reportTo?: ReportTo;
  /** Phones' inboxes beside the mail; without it there are none. */
  readonly phones?: Pick<PhonesOptions, 'port' | 'secret' | 'reportUrl'>;
  readonly installation?: string | undefined;
  readonly now: () => Date;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
};

/**
 * A mail server that delivers to nobody: it keeps what it takes, reports on it when asked, and shows it on a page. With
 * phones, the same for their messages.
 */
export async function startMailServer(options: MailServerOptions) {
  const { host, smtpPort, pagePort, folder, reportTo, phones: wanted, installation, now, log } = options;
  const mailbox = await openMailbox(folder);
  const reporter = reportTo && openReporter(reportTo);
  const notifications =
    reporter &&
    (await openNotifications({ folder: path.join(folder, 'notifications'), send: reporter.send, now, log }));
  const smtp = await startSmtp({ host, port: smtpPort, mailbox, notifications, now, log });
  const page = await startPage({
    host,
    port: pagePort,
    mailbox,
    installation,
    waiting: () => notifications?.waiting() ?? 0,
  });
  const phones = wanted && (await startPhones({ ...wanted, host, folder: path.join(folder, 'phones'), now }));
  return {
    phonesPort: phones?.port,
    smtpPort: smtp.port,
    pagePort: page.port,
    stop: async (): Promise<void> => {
      await smtp.close();
      await Promise.all([notifications?.stop(), page.close(), phones?.close()]);
      reporter?.close();
    },
  };
}
