import { createHmac } from 'node:crypto';
import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
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
/** Letters that are read at once; they are held in memory while they are. */
const MOST_LETTERS = 4;

/** What else than reports is taken: mails of people, at addresses that somebody reads. */
export type Letters = {
  readonly largest: number;
  readonly isTaken: (address: string) => Promise<boolean>;
  /** Throws an SMTP error, or anything else where the server is to come again. */
  readonly take: (address: string, raw: Buffer) => Promise<void>;
};

/**
 * The SMTP listener to which other mail servers report what became of our mails. It answers 250 only when `onReport`
 * has resolved for each recipient of the report, 451 when it threw (the server comes again, so a report may arrive
 * twice), 550 to anything but a report. Anybody may connect: whoever takes a report opens its `envelopeId` with
 * `openEnvelopeId`. With `letters` it takes mails of people, too, and nothing else of who names itself as their sender.
 */
export async function listenForDsn(options: {
  readonly host: string;
  readonly port: number;
  readonly onReport: (report: DsnReport) => Promise<void>;
  readonly recipientKey?: Uint8Array;
  readonly letters?: Letters;
}): Promise<Listening> {
  const { host, port, onReport, recipientKey, letters } = options;
  let reading = 0;
  const takeLetter = async (stream: Readable, address: string, { largest, take }: Letters): Promise<void> => {
    reading += 1;
    try {
      const raw = await readWhole(stream, reading > MOST_LETTERS ? 0 : largest);
      await take(address, raw);
    } finally {
      reading -= 1;
    }
  };
  const take = async (stream: Readable): Promise<void> => {
    const reports = await readWhole(stream, LARGEST).then(parseDsn);
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
    size: letters ? Math.max(letters.largest, LARGEST) : LARGEST,
    maxClients: 50,
    maxRecipients: 1,
    socketTimeout: 30_000,
    closeTimeout: 2_000,
    // a report has the null sender (RFC 3464 section 2), so that it is never reported on itself
    onMailFrom: ({ address }, _, answer) => answer(address === '' || letters ? null : ONLY_REPORTS),
    onRcptTo: ({ address }, { envelope }, answer) => {
      if (isReport(envelope) || !letters) return answer(null);
      letters.isTaken(address).then(
        (isTaken) => answer(isTaken ? null : smtpError(550, '5.1.1 Nobody reads mail at this address')),
        () => answer(smtpError(451, '4.3.0 Not known, try again')),
      );
    },
    onData: (stream, { envelope }, answer) => {
      const [to] = envelope.rcptTo;
      const taken = isReport(envelope) || !letters ? take(stream) : takeLetter(stream, to?.address ?? '', letters);
      void taken.then(
        () => answer(null, '2.0.0 Recorded'),
        (error: unknown) =>
          answer(error instanceof Error && 'responseCode' in error ? error : smtpError(550, '5.6.0 Unreadable')),
      );
    },
  });
  return listenOn(server, port, host);
}

const ONLY_REPORTS = smtpError(550, '5.7.1 Only delivery status notifications are taken here');

const isReport = ({ mailFrom }: SMTPServerSession['envelope']): boolean =>
  mailFrom === false || mailFrom.address === '';

/** Reads to the end in any case, but keeps no more than the largest; with 0 whoever sends it has to come again. */
async function readWhole(stream: Readable, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>)
    if ((length += chunk.length) <= largest) chunks.push(chunk);
  if (largest === 0) throw smtpError(451, '4.3.2 Too many at once, try again');
  if (length > largest) throw smtpError(552, '5.3.4 Too large');
  return Buffer.concat(chunks);
}
