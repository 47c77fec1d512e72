import { createHmac, randomBytes } from 'node:crypto';
import { talk } from '../../../test/support/smtp-talk.js';
import { openEnvelopeId } from './envelope-id.js';
import { listenForDsn, type DsnReport } from './receive-dsn.js';

const recipientKey = randomBytes(32);
const reports: DsnReport[] = [];
let failing = false;
let listener: Awaited<ReturnType<typeof listenForDsn>>;

beforeAll(async () => {
  const onReport = async (report: DsnReport): Promise<void> => {
    if (failing) throw new Error('The database is down');
    reports.push(report);
  };
  listener = await listenForDsn({ host: '127.0.0.1', port: 0, onReport, recipientKey });
});
beforeEach(() => {
  reports.length = 0;
  failing = false;
});
afterAll(() => listener.close());

/** As Postfix writes it. */
const dsn = (envelopeId: string, padding = ''): string =>
  [
    'From: MAILER-DAEMON@mx.merchant.example (Mail Delivery System)',
    'Subject: Successful Mail Delivery Report',
    'To: notices@parley.example',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4F2B.1790000000/mx.merchant.example"',
    '',
    '--4F2B.1790000000/mx.merchant.example',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `Your message was successfully delivered. ${padding}`,
    '',
    '--4F2B.1790000000/mx.merchant.example',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.merchant.example',
    `Original-Envelope-Id: ${envelopeId}`,
    'X-Postfix-Queue-ID: 4F2B',
    'Arrival-Date: Sat, 14 Mar 2026 10:00:00 +0800 (CST)',
    '',
    'Final-Recipient: rfc822; Ben@merchant.example',
    'Original-Recipient: rfc822;ben@merchant.example',
    'Action: delivered',
    'Status: 2.0.0',
    '',
    '--4F2B.1790000000/mx.merchant.example--',
    '.',
  ].join('\r\n');

const report = async (message: string, from = ''): Promise<string | undefined> => {
  const lines = [
    'EHLO mx.merchant.example',
    `MAIL FROM:<${from}>`,
    'RCPT TO:<notices@parley.example>',
    'DATA',
    message,
    'QUIT',
  ];
  return (await talk(listener.port, lines)).find((answer) => /^(250 2\.0\.0|[45])/.test(answer));
};

test('a report is handed on, then acknowledged; the address is not kept', async () => {
  await expect(report(dsn('QQ314159'))).resolves.toMatch(/^250 /);
  const finalRecipientHash = createHmac('sha256', recipientKey).update('ben@merchant.example').digest('hex');
  const arrivalDate = new Date('2026-03-14T02:00:00Z');
  expect(reports).toEqual([
    { envelopeId: 'QQ314159', action: 'delivered', status: '2.0.0', arrivalDate, finalRecipientHash },
  ]);
});

test('a report that could not be recorded is not acknowledged, and counts when it comes again', async () => {
  failing = true;
  await expect(report(dsn('QQ314159'))).resolves.toMatch(/^451 4\.3\.0 /);
  failing = false;
  await expect(report(dsn('QQ314159'))).resolves.toMatch(/^250 /);
  expect(reports).toHaveLength(1);
});

test('a forged envelope id arrives but opens to nothing', async () => {
  await report(dsn(randomBytes(60).toString('base64url')));
  expect(reports.map(({ envelopeId }) => openEnvelopeId(randomBytes(32), envelopeId))).toEqual([undefined]);
});

test('a mail from a person, a mail that only looks like a report, and one without envelope id are refused', async () => {
  await expect(report(dsn('QQ314159'), 'eve@merchant.example')).resolves.toMatch(/^550 /);
  await expect(report('Subject: Hello\r\n\r\nAction: delivered\r\n.')).resolves.toMatch(/^550 /);
  await expect(report(dsn('QQ314159').replace('multipart/report', 'multipart/mixed'))).resolves.toMatch(/^550 /);
  await expect(report(dsn('QQ314159').replace('Original-Envelope-Id', 'X-Id'))).resolves.toMatch(/^550 /);
  expect(reports).toEqual([]);
});

test('a report above 256 kB is refused', async () => {
  await expect(report(dsn('QQ314159', 'x'.repeat(900).concat('\r\n').repeat(300)))).resolves.toMatch(/^552 /);
  expect(reports).toEqual([]);
});

test('half a report, when the line breaks, is no report', async () => {
  await talk(listener.port, ['EHLO mx', 'MAIL FROM:<>', 'RCPT TO:<notices@parley.example>', 'DATA']);
  await expect(report(dsn('QQ314159'))).resolves.toMatch(/^250 /);
  expect(reports).toHaveLength(1);
});
