import { createHmac } from 'node:crypto';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import type { DeliveryStatus } from './delivery-status.js';
import { parseDsn } from './parse-dsn.js';
import { listenOn } from './smtp-listen.js';
import { smtpError } from './smtp-error.js';

export type DsnReport = Omit<DeliveryStatus, 'finalRecipient'> & {
  /** HMAC-SHA-256 under `recipientKey`, hex; so that an address can be compared without being kept. */
  readonly finalRecipientHash?: string;
};

type Listening = { readonly port: number; readonly close: () => Promise<void> };

const LARGEST = 256 * 1024;

/**
 * The SMTP listener to which other mail servers report what became of our mails. It answers 250 only when `onReport`
 * has resolved for each recipient of the report, 451 when it threw (the server comes again, so a report may arrive
 * twice), 550 to anything but a report. Anybody may connect: whoever takes a report opens its `envelopeId` with
 * `openEnvelopeId`.
 */
export async function listenForDsn(options: {
  readonly host: string;
  readonly port: number;
  readonly onReport: (report: DsnReport) => Promise<void>;
  readonly recipientKey?: Uint8Array;
}): Promise<Listening> {
  const { host, port, onReport, recipientKey } = options;
  const take = async (stream: Readable): Promise<void> => {
    const reports = await readWhole(stream).then(parseDsn);
    if (reports.length === 0) throw smtpError(550, '5.6.0 Only delivery status notifications are taken here');
    for (const { finalRecipient, ...report } of reports) {
      const hash =
        finalRecipient &&
        recipientKey &&
        createHmac('sha256', recipientKey).update(finalRecipient.toLowerCase()).digest('hex');
      await onReport({ ...report, ...(hash && { finalRecipientHash: hash }) }).catch(() => {
        throw smtpError(451, '4.3.0 Not recorded, try again');
      });
    }
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST,
    maxClients: 50,
    maxRecipients: 1,
    socketTimeout: 30_000,
    closeTimeout: 2_000,
    // a report has the null sender (RFC 3464 section 2), so that it is never reported on itself
    onMailFrom: ({ address }, _, answer) =>
      answer(address === '' ? null : smtpError(550, '5.7.1 Only delivery status notifications are taken here')),
    onData: (stream, _, answer) =>
      void take(stream).then(
        () => answer(null, '2.0.0 Recorded'),
        (error: unknown) =>
          answer(error instanceof Error && 'responseCode' in error ? error : smtpError(550, '5.6.0 Unreadable')),
      ),
  });
  return listenOn(server, port, host);
}

/** Reads to the end in any case, but keeps no more than the largest report. */
async function readWhole(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>)
    if ((length += chunk.length) <= LARGEST) chunks.push(chunk);
  if (length > LARGEST) throw smtpError(552, '5.3.4 Too large for a report');
  return Buffer.concat(chunks);
}
