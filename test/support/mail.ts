import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DsnReport } from '#infrastructure/mail/receive-dsn.js';
import { listenForDsn } from '#infrastructure/mail/receive-dsn.js';
import { startMailServer } from '../../apps/mail-server/start-mail-server.js';

/**
 * The mail server and a listener for its reports, both real, on free ports; `folder` outlives a restart, `stop` takes
 * it away.
 */
export async function startMail(onReport?: (report: DsnReport) => Promise<void>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'parley-mail-'));
  const reports: DsnReport[] = [];
  const listener = await listenForDsn({
    host: '127.0.0.1',
    port: 0,
    onReport: onReport ?? (async (report) => void reports.push(report)),
  });
  const server = await startMailServer({
    host: '127.0.0.1',
    smtpPort: 0,
    pagePort: 0,
    folder,
    installation: 'tests',
    reportTo: { host: '127.0.0.1', port: listener.port },
    now: () => new Date(),
    log: () => undefined,
  });
  const page = `http://127.0.0.1:${server.pagePort}`;
  return {
    smtpUrl: `smtp://127.0.0.1:${server.smtpPort}`,
    smtpPort: server.smtpPort,
    page,
    dsnPort: listener.port,
    reports,
    messagesTo: (address: string) => messagesTo(page, address),
    stop: async (): Promise<void> => {
      await server.stop();
      await listener.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Received = {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly messageId: string;
};

/** What the mail server received for one address, newest first. */
export async function messagesTo(page: string, address: string): Promise<readonly Received[]> {
  const response = await fetch(`${page}/api/messages?to=${encodeURIComponent(address)}`);
  const { messages } = (await response.json()) as { readonly messages: readonly Received[] };
  return messages;
}
