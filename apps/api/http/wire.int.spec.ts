import { connect } from 'node:net';
import { OPERATOR_KEY, shareApi, type Api } from '../../../test/support/api.js';

let api: Api;
beforeAll(async () => {
  api = await shareApi();
}, 60_000);
afterAll(() => api.stop());

const HEAD = /^HTTP\/1\.1 \d{3} [^]*?\r\n\r\n/;

/** What comes back for these bytes until it is enough or the other side closes. */
const said = (bytes: string, enough?: RegExp): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => void socket.write(bytes));
    socket
      .on('data', (more: Buffer) => {
        heard += more.toString();
        if (enough?.test(heard)) socket.destroy();
      })
      .on('error', () => undefined)
      .once('close', () => resolve(heard));
  });
const POST = 'POST /v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nIdempotency-Key: 12345678\r\n';
const CLOSE = 'Connection: close\r\n';

const WIRE: readonly (readonly [name: string, bytes: () => string, status: RegExp])[] = [
  ['B033 a body longer than said', () => `${POST}Content-Length: 2\r\n${CLOSE}\r\n{}{}{}`, /^HTTP\/1.1 4\d\d /],
  [
    'B034 both a length and chunks',
    () => `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`,
    /^HTTP\/1.1 400 /,
  ],
  [
    'B035 a chunk of no size',
    () => `${POST}Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n`,
    /^HTTP\/1.1 400 /,
  ],
  [
    'B035 a chunk with 1 MB to say beside',
    () => `${POST}Transfer-Encoding: chunked\r\n\r\n2;${'x'.repeat(1_000_000)}\r\n{}\r\n0\r\n\r\n`,
    /^HTTP\/1.1 4\d\d |^$/,
  ],
  [
    'B036 a header of 64 kB',
    () => `GET /healthz HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(65_536)}\r\n\r\n`,
    /^HTTP\/1.1 431 /,
  ],
  [
    'B037 2,000 headers',
    () =>
      `GET /healthz HTTP/1.1\r\nHost: a\r\n${Array.from({ length: 2_000 }, (_, i) => `X-${i}: ${'y'.repeat(8)}\r\n`).join('')}\r\n`,
    /^HTTP\/1.1 431 /,
  ],
  [
    'B040 an address of 64 kB',
    () => `GET /v1/${'x'.repeat(65_536)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    /^HTTP\/1.1 4(14|31) /,
  ],
  ['B041 CONNECT', () => 'CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test:443\r\n\r\n', /^HTTP\/1.1 4\d\d |^$/],
  [
    'B057 another protocol, asked for by another page',
    () =>
      `GET /v1/clock HTTP/1.1\r\nHost: a\r\nOrigin: https://evil.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
    /^HTTP\/1.1 4\d\d |^$/,
  ],
  ['B056 HTTP/1.0', () => 'GET /healthz HTTP/1.0\r\n\r\n', /^HTTP\/1.1 200 /],
];
it.each(WIRE)(
  '%s ends in an answer, and the API goes on',
  async (_, bytes, status) => {
    expect(await said(bytes(), HEAD)).toMatch(status);
    expect((await api.get('/healthz')).status).toBe(200);
  },
  20_000,
);

it('B032 a body that never comes holds nobody else up', async () => {
  let heard = '';
  const waiting = connect(Number(new URL(api.url).port), '127.0.0.1').on('error', () => undefined);
  waiting.on('data', (more: Buffer) => (heard += more.toString()));
  await new Promise((resolve) => waiting.write(`${POST}Content-Length: 1000\r\n\r\n{`, resolve));
  expect((await api.get('/healthz')).status).toBe(200);
  waiting.destroy();
  expect(heard).not.toMatch(/^HTTP\/1.1 [25]/);
});

it('B056 answers a hundred requests that were sent at once, in order', async () => {
  const many = await said(
    `${'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(99)}GET /healthz HTTP/1.1\r\nHost: a\r\n${CLOSE}\r\n`,
  );
  expect(many.match(/HTTP\/1\.1 200 /g)).toHaveLength(100);
}, 20_000);

const HEADERS: readonly (readonly [
  name: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  statuses: readonly number[],
])[] = [
  [
    'B048 another host',
    '/healthz',
    { host: 'evil.test', 'x-forwarded-host': 'evil.test', forwarded: 'host=evil.test' },
    [200],
  ],
  [
    'B049 1,000 addresses that it was forwarded for',
    '/healthz',
    { 'x-forwarded-for': Array.from({ length: 1_000 }, () => '1.2.3.4').join(', ') },
    [200],
  ],
  ['B050 line breaks in a path', '/v1/%0d%0aSet-Cookie:x=1', {}, [404]],
  ['B050 line breaks in a query', '/healthz?%0d%0aSet-Cookie:x=1', {}, [400]],
  ['B044 a query of 1,000 names in each other', `/healthz?a${'[b]'.repeat(1_000)}=1`, {}, [400]],
  ['B051 a path that climbs, encoded', '/v1/disputes/..%2f..%2fadmin', {}, [401, 404]],
  ['B051 a path with an empty part', '/v1/disputes//x', {}, [404]],
  ['B054 a type that we have not', '/v1/me', { accept: `application/xml;q=${'0'.repeat(8_000)}` }, [401, 406]],
  ['B055 8 kB of languages', '/v1/me', { 'accept-language': `zh;q=${'0'.repeat(8_000)}` }, [401]],
];
it.each(HEADERS)('%s changes nothing', async (_, path, headers, statuses) => {
  const answer = await api.get(path, { headers });
  expect(statuses).toContain(answer.status);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(`${answer.text}${JSON.stringify([...answer.headers])}`).not.toContain('evil.test');
});

it('B244 takes no form from another site', async () => {
  const headers = {
    authorization: `Bearer ${OPERATOR_KEY}`,
    'content-type': 'text/plain',
    origin: 'https://evil.test',
    'idempotency-key': '12345678',
  };
  expect((await fetch(`${api.url}/v1/associations`, { method: 'POST', headers, body: '{}' })).status).toBe(415);
});
