import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { startApi, type Api } from '../../../test/support/api.js';

const CRAWLING = 500;
let api: Api;
beforeAll(async () => {
  api = await startApi();
}, 60_000);
afterAll(() => api.postgres.stop());

type Crawler = { readonly socket: Socket; readonly ended: Promise<void> };

/** Sends the beginning, then a byte every ten seconds, until the other side ends it. */
const crawl = (beginning: string): Crawler => {
  const socket = connect(Number(new URL(api.url).port), '127.0.0.1', () => void socket.write(beginning));
  const more = setInterval(() => socket.writable && socket.write('x'), 10_000);
  const ended = new Promise<void>((resolve) => {
    socket
      .on('error', () => undefined)
      .resume()
      .once('close', () => {
        clearInterval(more);
        resolve();
      });
  });
  return { socket, ended };
};

it('B038 and B039: whoever crawls holds nobody up, and is ended by itself', async () => {
  const headers = Array.from({ length: CRAWLING }, () => crawl('GET /healthz HTTP/1.1\r\nHost: a\r\nX-Slow: '));
  const body = crawl(
    'POST /v1/sessions HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nIdempotency-Key: 12345678\r\nContent-Length: 100000\r\n\r\n{"login":"',
  );
  for (let i = 0; i < 20; i += 1) expect((await api.get('/healthz')).status).toBe(200); // answered beside all of them
  await Promise.all([...headers, body].map(({ ended }) => ended)); // or it stands still here
  expect((await api.get('/healthz')).status).toBe(200);
}, 90_000);

it('ends when it is told to, though somebody holds connections on which nothing is asked', async () => {
  const port = Number(new URL(api.url).port);
  const held = ['', 'GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n'].map((asked) => {
    const heard: string[] = [];
    const socket = connect(port, '127.0.0.1').on('data', (bytes: Buffer) => heard.push(String(bytes)));
    const isThere = once(socket, asked === '' ? 'connect' : 'data');
    socket.write(asked);
    return { heard, isThere, ended: once(socket, 'close') };
  });
  await Promise.all(held.map(({ isThere }) => isThere));
  await api.close();
  await Promise.all(held.map(({ ended }) => ended));
  expect(held.map(({ heard }) => heard.join('').slice(0, 12))).toEqual(['', 'HTTP/1.1 200']); // no 408 after a wait
});
