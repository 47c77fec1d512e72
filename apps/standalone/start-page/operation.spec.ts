import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operationOf } from './operation.js';

let server: Server;
let port: number;
beforeAll(async () => {
  server = createServer((request, response) => {
    const isLetIn = request.headers.authorization === 'Bearer the-key' && request.url === '/v1/operations/status';
    response.writeHead(isLetIn ? 200 : 401, { 'content-type': 'application/json' });
    const failingEffects = [{ disputeId: 'one', lastError: 'words' }];
    const parked = [{ reader: 'docket', streamId: 'one', position: 2, error: 'words' }];
    response.end(JSON.stringify({ events: 3, failingEffects, parked }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => server.close());

it('tells how the installation runs, and of no single dispute', async () => {
  const { status, body } = await operationOf({ API_PORT: port }, 'the-key');
  expect([status, JSON.parse(String(body))]).toEqual([200, { events: 3, parked: [{ reader: 'docket' }] }]);
});

it('says that it cannot tell where the API lets nobody in, or does not answer', async () => {
  expect(await operationOf({ API_PORT: port }, 'another')).toMatchObject({ status: 503 });
  expect(await operationOf({ API_PORT: 9 }, 'the-key')).toMatchObject({ status: 503 });
});
