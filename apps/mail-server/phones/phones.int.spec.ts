import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { isSigned, parseReport, type SignedHeaders } from '#infrastructure/messaging/delivery-report.js';
import { sendSignedMessage } from '#infrastructure/messaging/send-signed-message.js';
import { until } from '../../../test/support/until.js';
import { startPhones } from './start-phones.js';
import { outgoing } from '../../../test/support/outgoing.js';

const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const now = (): Date => new Date();
let folder: string;
const reports: { status: string; reference: string }[] = [];
let answer = 204;
const sender = createServer((request, response) => {
  void text(request).then((raw) => {
    const report = isSigned(SECRET, request.headers as SignedHeaders, raw) ? parseReport(raw) : undefined;
    if (report && answer === 204) reports.push(report);
    response.writeHead(answer).end();
  });
});
beforeAll(() => new Promise<void>((resolve) => sender.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => sender.close(resolve)));
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-phones-'));
  reports.length = 0;
  answer = 204;
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = () =>
  startPhones({
    host: '127.0.0.1',
    port: 0,
    folder,
    secret: SECRET,
    reportUrl: `http://127.0.0.1:${(sender.address() as AddressInfo).port}/`,
    now,
  });
const message = (id: string, to = '+8613800001234') =>
  ({ id, channel: 'sms', to, text: `Read http://parley.example/links/${id} <b>`, reference: `ref-${id}` }) as const;

it('takes signed messages once, shows them on their phone, and reports on them', async () => {
  const phones = await start();
  const url = `http://127.0.0.1:${phones.port}`;
  for (const id of ['m1', 'm1', 'm2'])
    expect(await sendSignedMessage(outgoing, { url, secret: SECRET }, message(id), now())).toEqual({ result: 'taken' });
  const other = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
  expect(await sendSignedMessage(outgoing, { url, secret: other }, message('m3'), now())).toEqual({
    result: 'impossible',
    code: 'http-401',
  });
  const page = await (await fetch(`${url}/phones/${encodeURIComponent('+8613800001234')}`)).text();
  expect(page).toContain('<a href="http://parley.example/links/m1" rel="noreferrer">');
  expect(page).toContain('&lt;b&gt;');
  expect(await (await fetch(url)).text()).toContain('+8613800001234');
  await until('both are reported', async () => reports.length === 2);
  expect(reports).toMatchObject([
    { status: 'delivered', reference: 'ref-m1' },
    { status: 'delivered', reference: 'ref-m2' },
  ]);
  await phones.close();
});

it('behaves as its page is told', async () => {
  const phones = await start();
  const url = `http://127.0.0.1:${phones.port}`;
  const behave = (behaviour: string) =>
    fetch(`${url}/phones/12/behaviour`, {
      method: 'POST',
      body: new URLSearchParams({ behaviour }),
      redirect: 'manual',
    }).then(({ status }) => status);
  expect(await behave('failed')).toBe(303);
  await sendSignedMessage(outgoing, { url, secret: SECRET }, message('m1', '12'), now());
  await until('the failure is reported', async () => reports.length === 1);
  expect(reports).toMatchObject([{ status: 'failed', code: 'absent-subscriber' }]);
  expect([await behave('refused'), await behave('on fire')]).toEqual([303, 400]);
  expect(await sendSignedMessage(outgoing, { url, secret: SECRET }, message('m2', '12'), now())).toEqual({
    result: 'refused',
    code: 'blocked',
  });
  await phones.close();
});

it('forgets nothing that it took, and reports after a restart what nobody had heard', async () => {
  answer = 503;
  const first = await start();
  await sendSignedMessage(outgoing, { url: `http://127.0.0.1:${first.port}`, secret: SECRET }, message('m1'), now());
  await first.close();
  answer = 204;
  const second = await start();
  await until('it is reported after all', async () => reports.length === 1);
  const { messages } = (await (
    await fetch(`http://127.0.0.1:${second.port}/api/messages?to=%2B8613800001234`)
  ).json()) as { messages: readonly object[] };
  expect(messages).toMatchObject([{ id: 'm1', channel: 'sms' }]);
  await second.close();
});
