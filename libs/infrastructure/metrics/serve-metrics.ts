import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MetricsServing } from './metrics-config.js';

const TEXT = 'text/plain; version=0.0.4; charset=utf-8';

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** `/metrics` on an address of its own: nothing of it goes through what the public reaches. */
export async function serveMetrics(
  { host, port, key }: MetricsServing,
  text: () => Promise<string>,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const expected = key === undefined ? undefined : hashOf(`Bearer ${key}`);
  const server = createServer((request, response) => {
    const answer = (status: number, body: string): void => {
      response.writeHead(status, { 'content-type': TEXT, 'cache-control': 'no-store' }).end(body);
    };
    if (expected && !timingSafeEqual(expected, hashOf(request.headers.authorization ?? ''))) {
      response.setHeader('www-authenticate', 'Bearer');
      answer(401, '# METRICS_KEY is wanted as a bearer token\n');
    } else if (request.method !== 'GET' || request.url !== '/metrics') answer(404, '# GET /metrics\n');
    else
      text().then(
        (told) => answer(200, told),
        () => answer(503, '# cannot be measured now\n'),
      );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
