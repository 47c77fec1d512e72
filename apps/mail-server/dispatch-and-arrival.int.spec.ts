import { randomBytes, randomUUID } from 'node:crypto';
import { openEnvelopeId, sealEnvelopeId } from '#infrastructure/mail/envelope-id.js';
import { MailRefused, MailUnavailable } from '#infrastructure/mail/mail-errors.js';
import { listenForDsn } from '#infrastructure/mail/receive-dsn.js';
import { openMailer, type Mailer } from '#infrastructure/mail/send-mail.js';
import { startMail } from '../../test/support/mail.js';
import { until } from '../../test/support/until.js';

const secret = randomBytes(32);
let mail: Awaited<ReturnType<typeof startMail>>;
let mailer: Mailer;

beforeAll(async () => {
  mail = await startMail();
  mailer = openMailer(mail.smtpUrl, '派乐 Parley <notices@parley.example>');
});
afterAll(async () => {
  mailer.close();
  await mail.stop();
});

const notice = (to: string) => {
  const subject = { disputeId: randomUUID(), serviceId: randomUUID(), channel: 'mail' };
  const envelopeId = sealEnvelopeId(secret, subject);
  return {
    subject,
    outgoing: {
      to,
      subject: '侵权通知书(2026)第 1 号',
      text: '您好:\n请于 3 日内提交声明。\n',
      messageId: `<${randomUUID()}@parley>`,
      envelopeId,
      notify: true,
    },
  };
};
const reportOn = (envelopeId: string) => mail.reports.find((report) => report.envelopeId === envelopeId);

test('a Chinese mail is dispatched, kept and readable', async () => {
  const { outgoing } = notice('ben@merchant.example');
  await expect(mailer.send(outgoing)).resolves.toEqual({ accepted: true, response: expect.stringMatching(/^250 /) });
  const [received] = await mail.messagesTo('BEN@merchant.example');
  expect(received).toMatchObject({
    from: 'notices@parley.example',
    to: ['ben@merchant.example'],
    subject: outgoing.subject,
    messageId: outgoing.messageId,
  });
  const whole = await fetch(`${mail.page}/api/messages/${received?.id}`).then((response) => response.json());
  expect(whole).toMatchObject({
    text: outgoing.text,
    headers: expect.arrayContaining([{ name: 'auto-submitted', value: 'auto-generated' }]),
  });
});

test('its delivery is reported and the report leads home to the same ids', async () => {
  const { outgoing, subject } = notice('carla@marketer.example');
  const before = Date.now();
  await mailer.send(outgoing);
  const report = await until('the report comes', () => reportOn(outgoing.envelopeId));
  expect(report).toMatchObject({ action: 'delivered', status: '2.0.0' });
  expect(openEnvelopeId(secret, report.envelopeId)).toEqual(subject);
  const arrived = report.arrivalDate!.getTime(); // told in whole seconds
  expect(arrived).toBeGreaterThanOrEqual(before - (before % 1_000));
  expect(arrived).toBeLessThanOrEqual(Date.now());
});

test('a mailbox that turns out not to exist is reported as failed', async () => {
  const { outgoing } = notice('bounce-7@merchant.example');
  await mailer.send(outgoing);
  await expect(until('the report comes', () => reportOn(outgoing.envelopeId))).resolves.toMatchObject({
    action: 'failed',
    status: '5.1.1',
  });
});

test('nobody reports on a silent mailbox, on a mail that asks for none, nor twice', async () => {
  const [silent, unasked, asked] = [
    notice('silent@merchant.example'),
    notice('dora@merchant.example'),
    notice('emil@merchant.example'),
  ];
  await mailer.send(silent.outgoing);
  await mailer.send({ ...unasked.outgoing, notify: false });
  await mailer.send(asked.outgoing);
  await until('the last report comes', () => reportOn(asked.outgoing.envelopeId));
  await until(
    'nothing is owed',
    async () =>
      ((await fetch(`${mail.page}/healthz`).then((response) => response.json())) as { notificationsWaiting: number })
        .notificationsWaiting === 0,
  );
  const counts = [silent, unasked, asked].map(
    ({ outgoing }) => mail.reports.filter(({ envelopeId }) => envelopeId === outgoing.envelopeId).length,
  );
  expect(counts).toEqual([0, 0, 1]);
});

test('a recipient refused in the dialogue is refused for good, and the error does not name it', async () => {
  const error = await mailer.send(notice('refuse-me@merchant.example').outgoing).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MailRefused);
  expect(error).toMatchObject({ part: 'recipient', code: 550, enhancedStatus: '5.1.1' });
  expect(JSON.stringify([error, String(error)])).not.toContain('refuse-me');
});

test('a slow server is waited for', async () => {
  await expect(mailer.send(notice('slow@merchant.example').outgoing)).resolves.toMatchObject({ accepted: true });
});

test('no server means: later, for every mail that waits', async () => {
  const nowhere = openMailer('smtp://127.0.0.1:1', 'notices@parley.example');
  const outcomes = await Promise.allSettled(
    Array.from({ length: 12 }, () => nowhere.send(notice('ben@merchant.example').outgoing)),
  );
  nowhere.close();
  for (const outcome of outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(MailUnavailable) });
});

test('a server that stops in the middle and comes back is found again', async () => {
  const listening = await listenForDsn({ host: '127.0.0.1', port: 0, onReport: async () => undefined });
  const fickle = openMailer(`smtp://127.0.0.1:${listening.port}`, 'notices@parley.example');
  await expect(fickle.send(notice('ben@merchant.example').outgoing)).rejects.toMatchObject({
    name: 'MailRefused',
    part: 'sender',
    code: 550,
  });
  await listening.close();
  await expect(fickle.send(notice('ben@merchant.example').outgoing)).rejects.toBeInstanceOf(MailUnavailable);
  const again = await listenForDsn({ host: '127.0.0.1', port: listening.port, onReport: async () => undefined });
  await expect(fickle.send(notice('ben@merchant.example').outgoing)).rejects.toBeInstanceOf(MailRefused);
  fickle.close();
  await again.close();
});

test('a Chinese address is served like any other', async () => {
  const { outgoing } = notice('王小明@例子.example');
  await mailer.send(outgoing);
  await expect(until('the report comes', () => reportOn(outgoing.envelopeId))).resolves.toMatchObject({
    action: 'delivered',
  });
  expect(await mail.messagesTo('王小明@例子.example')).toHaveLength(1);
});

test('an injected header never leaves', async () => {
  const { outgoing } = notice('fay@merchant.example');
  await expect(mailer.send({ ...outgoing, subject: 'Notice\r\nBcc: gus@merchant.example' })).rejects.toBeInstanceOf(
    MailRefused,
  );
  await expect(mailer.send({ ...outgoing, to: 'fay@merchant.example,gus@merchant.example' })).rejects.toBeInstanceOf(
    MailRefused,
  );
  expect([
    ...(await mail.messagesTo('fay@merchant.example')),
    ...(await mail.messagesTo('gus@merchant.example')),
  ]).toEqual([]);
});

test('of a hundred mails at once each is kept once and reported once', async () => {
  const notices = Array.from({ length: 100 }, () => notice('hundred@merchant.example').outgoing);
  await Promise.all(notices.map((each) => mailer.send(each)));
  const kept = (await mail.messagesTo('hundred@merchant.example')).map(({ messageId }) => messageId);
  expect(kept.sort()).toEqual(notices.map(({ messageId }) => messageId).sort());
  const sent = new Set(notices.map(({ envelopeId }) => envelopeId));
  const reported = await until('all are reported', () => {
    const ids = mail.reports.map(({ envelopeId }) => envelopeId).filter((id) => sent.has(id));
    return ids.length >= 100 && ids;
  });
  expect(new Set(reported).size).toBe(reported.length);
});
