import { Transform } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerEnvelope } from 'smtp-server';
import type { Mailbox } from '../mailbox/open-mailbox.js';
import type { Notifications } from '../notifications/open-notifications.js';
import { behaviourOf } from './behaviour.js';
import { listen } from './listen.js';
import { notificationsOwed } from './notifications-owed.js';

type Options = {
  readonly host: string;
  readonly port: number;
  readonly mailbox: Mailbox;
  readonly notifications: Notifications | undefined;
  readonly now: () => Date;
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
};

const LARGEST = 25 * 1024 * 1024;
const SLOW = 3_000;

/**
 * Takes mail for anybody. 250 is said only when the mail, and the notifications that are owed for it, are safe on the
 * disk.
 */
export async function startSmtp({ host, port, mailbox, notifications, now, log }: Options) {
  const take = async (message: SMTPServerDataStream, envelope: SMTPServerEnvelope): Promise<string> => {
    const receivedAt = now();
    const from = envelope.mailFrom ? envelope.mailFrom.address : '';
    const to = envelope.rcptTo.map(({ address }) => address);
    const { id, headers } = await mailbox.keep({ from, to, receivedAt }, wholeOrNothing(message));
    await notifications?.owe(notificationsOwed(envelope, receivedAt, headers));
    if (to.some((address) => behaviourOf(address) === 'slow')) await setTimeout(SLOW);
    return id;
  };
  const server = new SMTPServer({
    name: 'mail-server.localhost',
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    hideDSN: notifications === undefined,
    size: LARGEST,
    maxClients: 200,
    maxRecipients: 100,
    closeTimeout: 2_000,
    onRcptTo: ({ address }, _, answer) =>
      answer(
        behaviourOf(address) === 'refuse'
          ? Object.assign(new Error('5.1.1 No such mailbox'), { responseCode: 550 })
          : null,
      ),
    onData: (message, { envelope }, answer) =>
      void take(message, envelope).then(
        (id) => answer(null, `2.0.0 Kept as ${id}`),
        (error: unknown) => {
          message.unpipe().resume(); // the rest must pass before the client hears the answer
          log({ message: 'mail not kept', error: String(error) });
          answer(
            Object.assign(new Error('4.3.0 Not kept, try again'), { responseCode: message.sizeExceeded ? 552 : 451 }),
          );
        },
      ),
  });
  return listen(server, port, host);
}

/**
 * Keeps nothing of a mail that is too large: what exceeds the limit is let through to nowhere, and the end is an error.
 */
const wholeOrNothing = (message: SMTPServerDataStream): Transform => {
  const whole = new Transform({
    transform: (chunk, _, done) => done(null, message.sizeExceeded ? undefined : chunk),
    flush: (done) => done(message.sizeExceeded ? new Error('too large') : null),
  });
  message.once('error', (error) => whole.destroy(error));
  return message.pipe(whole);
};
