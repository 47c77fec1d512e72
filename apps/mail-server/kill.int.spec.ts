import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { listenForDsn } from '#infrastructure/mail/receive-dsn.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import { startCompiledMailServer } from '../../test/support/compiled-mail-server.js';
import { messagesTo } from '../../test/support/mail.js';
import { until } from '../../test/support/until.js';

const to = 'ana@example.org';
const folder = mkdtempSync(path.join(tmpdir(), 'parley-mail-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('after kill -9 amid a stream of mails everything acknowledged is there, and every report that is owed is sent', async () => {
  // the port of a listener that is gone: nothing can be reported while the mails come in
  const gone = await listenForDsn({ host: '127.0.0.1', port: 0, onReport: async () => undefined });
  await gone.close();
  const environment = { MAIL_DATA: folder, DSN_HOST: '127.0.0.1', DSN_PORT: String(gone.port) };
  const first = await startCompiledMailServer(environment);
  const mailer = openMailer(first.smtpUrl, 'notices@parley.example');
  const acknowledged: string[] = [];
  let killed = false;
  const sendUntilKilled = async (): Promise<void> => {
    while (!killed) {
      const id = randomUUID();
      const sent = mailer.send({
        to,
        subject: '通知',
        text: '您好',
        messageId: `<${id}@parley>`,
        envelopeId: id,
        notify: true,
      });
      if (await sent.catch(() => undefined)) acknowledged.push(id);
    }
  };
  const senders = [sendUntilKilled(), sendUntilKilled(), sendUntilKilled(), sendUntilKilled()];
  await until('mails were acknowledged', () => acknowledged.length >= 50);
  await first.stop('SIGKILL');
  killed = true;
  await Promise.all(senders);
  mailer.close();

  const reported: string[] = [];
  const listener = await listenForDsn({
    host: '127.0.0.1',
    port: gone.port,
    onReport: async ({ envelopeId }) => void reported.push(envelopeId),
  });
  const second = await startCompiledMailServer(environment);
  const kept = new Set((await messagesTo(second.page, to)).map(({ messageId }) => messageId));
  expect(acknowledged.filter((id) => !kept.has(`<${id}@parley>`))).toEqual([]);
  await until('all is reported', () => acknowledged.every((id) => reported.includes(id)));
  await until('nothing is owed any more', () =>
    readdirSync(path.join(folder, 'notifications')).every((name) => !name.endsWith('.json')),
  );
  await expect(second.stop('SIGTERM')).resolves.toBe(0);
  await listener.close();
}, 60_000);

test('a port that is taken is said, and nothing else is started', async () => {
  const holder = await listenForDsn({ host: '127.0.0.1', port: 0, onReport: async () => undefined });
  await expect(startCompiledMailServer({ MAIL_DATA: folder, SMTP_PORT: String(holder.port) })).rejects.toThrow(
    /ended with 1: .*EADDRINUSE/,
  );
  await holder.close();
});
