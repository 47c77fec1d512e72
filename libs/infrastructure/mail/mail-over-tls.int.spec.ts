import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { MailUnavailable } from './mail-errors.js';
import { openMailer } from './send-mail.js';

type Heard = { readonly secure: boolean; readonly protocol: string | undefined; readonly text: string };
const servers: SMTPServer[] = [];
/** A server on every address of this machine; what it was told of mails, and by which way. */
const listen = async (options: SMTPServerOptions) => {
  const mails: Heard[] = [];
  const senders: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    ...options,
    onMailFrom: ({ address }, _session, done) => done(senders.push(address) > 0 ? null : null),
    onData: (stream, { secure, tlsOptions }, done) => {
      let text = '';
      stream
        .on('data', (bytes: Buffer) => (text += bytes.toString()))
        .once('end', () => {
          const { standardName, version } = (tlsOptions || {}) as { standardName?: string; version?: string };
          mails.push({ secure, protocol: version ?? standardName, text });
          done();
        });
    },
  });
  server.on('error', () => undefined); // whose partner went away
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, '0.0.0.0', resolve));
  return { port: (server.server.address() as AddressInfo).port, mails, senders };
};
afterAll(() => Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(resolve)))));

const mail = () => ({
  to: 'ben@merchant.example',
  subject: 'Notice',
  text: 'Words that are nobody else’s',
  messageId: `<${randomUUID()}@parley.example>`,
  envelopeId: 'envelope',
  notify: false,
});
const send = async (url: string) => {
  const mailer = openMailer(url, 'notices@parley.example');
  try {
    return await mailer.send(mail());
  } finally {
    mailer.close();
  }
};

it('hands no mail to a server that offers no TLS, or out of whose offer somebody took it', async () => {
  const { port, mails, senders } = await listen({ disabledCommands: ['STARTTLS'] });
  await expect(send(`smtp://0.0.0.0:${port}`)).rejects.toBeInstanceOf(MailUnavailable);
  expect([mails, senders]).toEqual([[], []]); // not even whose it is
});

it('hands no mail to a server whose certificate nobody vouches for', async () => {
  const { port, mails, senders } = await listen({}); // signed by itself
  await expect(send(`smtp://0.0.0.0:${port}`)).rejects.toBeInstanceOf(MailUnavailable);
  expect([mails, senders]).toEqual([[], []]);
});

it('speaks TLS 1.3 where it can, and nothing older than 1.2', async () => {
  const { port, mails } = await listen({});
  await send(`smtp://0.0.0.0:${port}?tls.rejectUnauthorized=false`);
  expect(mails).toMatchObject([{ secure: true, protocol: 'TLSv1.3' }]);
  const old = await listen({ minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as SMTPServerOptions);
  await expect(send(`smtp://0.0.0.0:${old.port}?tls.rejectUnauthorized=false`)).rejects.toBeInstanceOf(MailUnavailable);
  expect([old.mails, old.senders]).toEqual([[], []]);
});

it('goes in the clear on this machine, and where the address says so itself', async () => {
  const { port, mails } = await listen({ disabledCommands: ['STARTTLS'] });
  await send(`smtp://127.0.0.1:${port}`);
  await send(`smtp://0.0.0.0:${port}?requireTLS=false`);
  expect(mails.map(({ secure }) => secure)).toEqual([false, false]);
});
