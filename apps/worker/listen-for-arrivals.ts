import type pg from 'pg';
import type { Files } from '#infrastructure/files/files.js';
import { clamdOf } from '#infrastructure/malware/clamd.js';
import { scannedFiles } from '#infrastructure/malware/scanned-files.js';
import { listenForDsn, type DsnReport } from '#infrastructure/mail/receive-dsn.js';
import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import type { FindSigner } from '#infrastructure/signing/find-signer.js';
import { hmacSecret, type MasterKey } from '#infrastructure/vault/master-key.js';
import type { Config } from './config.js';
import type { Tenants } from './tenants.js';
import { lettersTaken } from './dsn/receive-letter.js';
import { recordReport } from './dsn/record-report.js';
import type { LegalTime } from './legal-time.js';
import { listenForReports } from './messaging/listen-for-reports.js';
import { recordEsignNotice } from './signing/record-esign-notice.js';
import { recordSignatureReport } from './signing/record-signature-report.js';
import { recordMessageReport } from './messaging/record-message-report.js';
import { recordProviderReport } from './messaging/record-provider-report.js';
import { notificationBounced } from './notifications/deliveries.js';
import { standBack } from './readers/stand-back.js';
import type { WorkerSetting } from './worker-setting.js';

type Listening = Pick<WorkerSetting, 'report' | 'note' | 'now'> & {
  readonly config: Config;
  readonly pool: pg.Pool;
  readonly files: Files;
  readonly tenants: Tenants;
  /** Sealed the envelope ids of what was sent. */
  readonly secret: Uint8Array;
  readonly masterKey: MasterKey;
  readonly legalTime: LegalTime;
  readonly findProvider: FindProvider;
  readonly findSigner: FindSigner;
  /** Under guard. */
  readonly fetch: OutgoingFetch;
  /** While it is so, what has to go out goes before what came in about it. */
  readonly isBusy: () => boolean;
};

/** Whoever reports waits for the answer and comes again, and when it was is known before: nothing is late by this. */
const REST = 60; // milliseconds

/**
 * Where other mail servers and providers of messages say what became of what was sent. What could not be recorded comes
 * again.
 */
export async function listenForArrivals({
  config,
  pool,
  files: kept,
  tenants,
  secret,
  masterKey,
  legalTime,
  findProvider,
  findSigner,
  fetch,
  isBusy,
  now,
  report,
  note,
}: Listening) {
  const noting = (part: string) => ({ tenants, secret, legalTime, note: (outcome: string) => note(part, outcome) });
  const told =
    (part: string) =>
    (error: unknown): never => {
      report(part, error);
      throw error;
    };
  const mails = standBack(
    (one: DsnReport) => recordReport({ ...noting('dsn'), notificationBounced: notificationBounced(pool) }, one),
    async () => (isBusy() ? REST : 0),
  );
  const scanner = clamdOf(config.CLAMD);
  const files = scanner ? scannedFiles({ files: kept, open: scanner, pool }) : kept;
  const letters = lettersTaken({
    ...{ pool, tenants, files, now },
    linkSecret: hmacSecret(masterKey, 'account-link'),
    note: (outcome) => note('letters', outcome),
    report: (error) => report('letters', error),
  });
  const dsn = await listenForDsn({
    letters,
    host: config.DSN_HOST,
    port: config.DSN_PORT,
    onReport: (one) => mails.run({ ...one, arrivalDate: one.arrivalDate ?? now() }).catch(told('dsn')),
  });
  const messages = await listenForReports({
    host: config.REPORT_HOST,
    port: config.REPORT_PORT,
    onReport: (headers, raw) =>
      recordMessageReport({ ...noting('messages'), findProvider }, headers, raw).catch(told('messages')),
    onProvider: (report) =>
      report.format === 'esign'
        ? recordEsignNotice({ ...noting('signatures'), pool, findSigner, fetch, now }, report).catch(told('signatures'))
        : recordProviderReport({ ...noting('messages'), pool, findProvider, fetch, now }, report).catch(
            told('messages'),
          ),
    onSignature: (headers, raw) =>
      recordSignatureReport({ ...noting('signatures'), pool, findSigner }, headers, raw).catch(told('signatures')),
  });
  return {
    dsnPort: dsn.port,
    reportPort: messages.port,
    close: async (): Promise<void> => {
      mails.end();
      await Promise.all([dsn.close(), messages.close()]);
    },
  };
}
