import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { isSigned, type SignedHeaders } from '#infrastructure/messaging/delivery-report.js';
import { askToSign } from '#infrastructure/signing/ask-to-sign.js';
import { parseSignatureReport, type SignatureReport } from '#infrastructure/signing/signature-report.js';
import { until } from '../../../test/support/until.js';
import { startPhones } from '../phones/start-phones.js';
import { outgoing } from '../../../test/support/outgoing.js';

const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const now = (): Date => new Date();
let folder: string;
let answer = 204;
const reports: SignatureReport[] = [];
const hearer = createServer((request, response) => {
  void text(request).then((raw) => {
    const report =
      isSigned(SECRET, request.headers as SignedHeaders, raw) && request.url === '/signature-reports'
        ? parseSignatureReport(raw)
        : undefined;
    if (report && answer === 204) reports.push(report);
    response.writeHead(answer).end();
  });
});
beforeAll(() => new Promise<void>((resolve) => hearer.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => hearer.close(resolve)));
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'parley-signatures-'));
  reports.length = 0;
  answer = 204;
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = () => {
  const url = `http://127.0.0.1:${(hearer.address() as AddressInfo).port}`;
  return startPhones({ host: '127.0.0.1', port: 0, folder, secret: SECRET, reportUrl: `${url}/delivery-reports`, now });
};
const words = '{"clauses":[{"kind":"general","text":"<b>"}]}';
const wish = (reference: string) => ({
  reference,
  title: '调解协议 PL-1 第1版',
  text: words,
  documentSha256: createHash('sha256').update(words).digest('hex'),
  signer: { name: 'Ana' },
  pdf: async () => Buffer.alloc(0),
});
const [first, second] = ['0193a000-0000-7000-8000-000000000001', '0193a000-0000-7000-8000-000000000002'];

it('takes a signed wish, shows the text, and reports the signature under its own, with certificate and hash', async () => {
  const phones = await start();
  const signer = { name: 'demo', url: `http://127.0.0.1:${phones.port}`, secret: SECRET };
  const outcome = await askToSign(outgoing, signer, wish(first), now());
  expect(outcome).toEqual({ result: 'taken', signUrl: `${signer.url}/signatures/${first}` });
  expect(await askToSign(outgoing, signer, wish(first), now())).toEqual(outcome);
  const other = { ...signer, secret: `whsec_${Buffer.alloc(32, 8).toString('base64')}` };
  expect(await askToSign(outgoing, other, wish(second), now())).toEqual({ result: 'impossible', code: 'http-401' });
  expect(await askToSign(outgoing, signer, { ...wish(second), text: 'another' }, now())).toEqual({
    result: 'impossible',
    code: 'http-400',
  });
  const page = `${signer.url}/signatures/${first}`;
  expect(await (await fetch(page)).text()).toContain('&lt;b&gt;');
  const sign = (value: string) =>
    fetch(page, { method: 'POST', body: new URLSearchParams({ answer: value }), redirect: 'manual' });
  expect((await sign('perhaps')).status).toBe(400);
  expect((await sign('signed')).status).toBe(303);
  await until('it is reported', async () => reports.length === 1);
  expect(reports[0]).toMatchObject({ reference: first, status: 'signed', documentSha256: wish(first).documentSha256 });
  expect(reports[0]?.certificate).toMatch(/^demo-/);
  await phones.close();
});

it('reports after a restart what nobody had heard', async () => {
  answer = 503;
  const one = await start();
  await askToSign(outgoing, { name: 'demo', url: `http://127.0.0.1:${one.port}`, secret: SECRET }, wish(first), now());
  await fetch(`http://127.0.0.1:${one.port}/signatures/${first}`, {
    method: 'POST',
    body: new URLSearchParams({ answer: 'declined' }),
    redirect: 'manual',
  });
  await one.close();
  answer = 204;
  const two = await start();
  await until('it is reported after all', async () => reports.length === 1);
  expect(reports).toEqual([{ reference: first, status: 'declined' }]);
  await two.close();
});
