import { randomUUID } from 'node:crypto';
import { startMail } from '../../../test/support/mail.js';
import { talk } from '../../../test/support/smtp-talk.js';

let mail: Awaited<ReturnType<typeof startMail>>;

beforeAll(async () => {
  mail = await startMail();
});
afterAll(() => mail.stop());

const deliver = (to: string, lines: readonly string[]) =>
  talk(mail.smtpPort, [
    'EHLO test',
    'MAIL FROM:<eve@example.org>',
    `RCPT TO:<${to}>`,
    'DATA',
    [...lines, '.'].join('\r\n'),
    'QUIT',
  ]);
const get = async (path: string) => {
  const response = await fetch(mail.page + path);
  return { status: response.status, headers: response.headers, body: await response.text() };
};
const newest = async (to: string) => (await mail.messagesTo(to))[0]?.id;

test('says that there is no mail yet', async () => {
  expect((await get('/')).body).toContain('No mail yet');
  expect((await get('/?to=%3Cscript%3E')).body).toContain('No mail to &lt;script&gt;');
});

test('hostile markup in every part of a mail is inert', async () => {
  const attack = `<img src=x onerror="alert(1)"></pre><script>alert('2')</script>`;
  await deliver('ana@example.org', [
    `Subject: ${attack}`,
    `From: "${attack}" <eve@example.org>`,
    `X-Attack: ${attack}`,
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    `${attack} javascript:alert(3) https://parley.example/n/1?a=b&c="onclick=alert(4)`,
    '--b',
    'Content-Type: text/html',
    `Content-Disposition: attachment; filename="${attack.replaceAll('"', '')}"`,
    '',
    attack,
    '--b--',
  ]);
  const id = await newest('ana@example.org');
  for (const page of [await get('/'), await get(`/messages/${id}`)]) {
    expect(page.body).toContain('&lt;script&gt;');
    expect(page.body).not.toMatch(/<script|<img|href="javascript|onclick=alert\(4\)"/);
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self';/);
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  }
  expect((await get(`/messages/${id}`)).body).toContain('<a href="https://parley.example/n/1?a=b&amp;c="');
});

test('of a mail that is HTML alone, the text is shown', async () => {
  await deliver('ben@example.org', [
    'Subject: =?UTF-8?B?6YCa55+l?=',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>您好</p><script>alert(1)</script><style>p{}</style>',
  ]);
  const { body } = await get(`/messages/${await newest('ben@example.org')}`);
  expect(body).toContain('<bdi>通知</bdi>');
  expect(body).toContain('您好');
  expect(body).not.toContain('alert(1)');
});

test('the raw message is downloaded, never opened, and holds what was sent, dots and all', async () => {
  await deliver('carla@example.org', ['Subject: Dots', '', '..one', '..two']);
  const { headers, body } = await get(`/messages/${await newest('carla@example.org')}.eml`);
  expect(headers.get('content-type')).toBe('message/rfc822');
  expect(headers.get('content-disposition')).toMatch(/^attachment; /);
  expect(body).toMatch(
    /^Return-Path: <eve@example\.org>\r\nDelivered-To: carla@example\.org\r\nReceived: [^]*Subject: Dots\r\n\r\n\.one\r\n\.two\r\n$/,
  );
});

test('lists newest first, and only one recipient’s when asked', async () => {
  const to = `dora-${randomUUID()}@example.org`;
  for (const subject of ['first', 'second']) await deliver(to, [`Subject: ${subject}`, '', 'x']);
  expect((await mail.messagesTo(to)).map(({ subject }) => subject)).toEqual(['second', 'first']);
  const { body } = await get(`/?to=${to}`);
  expect(body.indexOf('second')).toBeLessThan(body.indexOf('first'));
  expect(body).not.toContain('carla@example.org');
});

test('a trace header inside the mail deceives nobody about its recipient', async () => {
  await deliver('emil@example.org', [
    'Delivered-To: fay@example.org',
    'Return-Path: <fay@example.org>',
    'Subject: Trace',
    '',
    'x',
  ]);
  expect(await mail.messagesTo('fay@example.org')).toEqual([]);
  expect(await mail.messagesTo('emil@example.org')).toHaveLength(1);
});

test('older mails stand on further pages', async () => {
  const to = 'gus@example.org';
  await deliver(to, ['Subject: Number 0', '', 'x']);
  await Promise.all(Array.from({ length: 100 }, (_, at) => deliver(to, [`Subject: Number ${at + 1}`, '', 'x'])));
  const first = (await get(`/?to=${to}`)).body;
  expect(first).not.toContain('Number 0<');
  const older = /href="(\/\?to=gus[^"]*)">Older/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await get(older)).body).toContain('Number 0<');
});

test.each(['/messages/none', '/messages/none.eml', '/messages/..%2f..%2fpackage.json.eml', '/other'])(
  '%s is not there',
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);

test('tells its health', async () => {
  expect(JSON.parse((await get('/healthz')).body)).toMatchObject({
    status: 'ok',
    notificationsWaiting: 0,
    installation: 'tests',
  });
});
