import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendWebhook, WEBHOOK_LIMITS } from '../webhook/send-webhook.js';
import { newWebhookSecret } from '../webhook/new-webhook-secret.js';
import { guardOutgoing, NotAllowed } from './guard-outgoing.js';
import { startDns } from './testing/dns-server.js';

const servers: Server[] = [];
/** Rejects with EADDRINUSE. */
const listen = async (host: string, answer: RequestListener, port = 0): Promise<number> => {
  const server = createServer(answer);
  await once(server.listen(port, host), 'listening');
  servers.push(server);
  return (server.address() as AddressInfo).port;
};
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** 127.0.0.2 stands for the internet; everything else on this machine is what must not be reached. */
const production = { environment: 'production', allowed: ['127.0.0.2'] } as const;
const closing: RequestListener = (_, answer) => void answer.setHeader('connection', 'close').end('good');
/** A server anybody may reach, and on the same port the one that is inside: on the first port that is free for both. */
const twoServers = async () => {
  let reached = 0;
  for (;;) {
    const port = await listen('127.0.0.2', closing);
    const inside = listen('127.0.0.1', (_, answer) => void ((reached += 1), answer.end('secret')), port);
    if (await inside.catch((error: NodeJS.ErrnoException) => notFree(error))) return { port, reached: () => reached };
  }
};
const notFree = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'EADDRINUSE') throw error;
};

it('dials only what it has checked, whatever a name answers the next time', async () => {
  const { port, reached } = await twoServers();
  const dns = await startDns((asked) => (asked % 2 === 0 ? ['127.0.0.2'] : ['127.0.0.1']));
  const { fetch, close } = guardOutgoing(production, dns.resolve);
  const seen: string[] = [];
  for (let i = 0; i < 20; i += 1)
    seen.push(
      await fetch(`http://rebinding.example:${port}/`).then(
        (answer) => answer.text(),
        (error: Error) => (error.cause instanceof NotAllowed ? 'not allowed' : error.message),
      ),
    );
  expect(seen).toEqual(Array.from({ length: 10 }, () => ['good', 'not allowed']).flat());
  expect([dns.asked(), reached()]).toEqual([20, 0]); // asked once for each connection: nothing lies between
  dns.stop();
  await close();
});

it('leaves out of an answer of several what may not be dialled', async () => {
  const { port, reached } = await twoServers();
  const dns = await startDns(() => ['127.0.0.1', '127.0.0.2', '169.254.169.254']);
  const { fetch, close } = guardOutgoing(production, dns.resolve);
  expect(await (await fetch(`http://several.example:${port}/`)).text()).toBe('good');
  expect(reached()).toBe(0);
  dns.stop();
  await close();
});

it('dials no address of this machine or its network, however it is spelt', async () => {
  const { port, reached } = await twoServers();
  const { fetch, close } = guardOutgoing(production);
  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '127.1',
    '[::1]',
    '[::ffff:127.0.0.1]',
    'localhost',
  ]) {
    const refused = await fetch(`http://${host}:${port}/`).catch((error: Error) => error);
    expect({ host, cause: (refused as Error).cause }).toEqual({ host, cause: expect.any(NotAllowed) });
  }
  for (const url of [
    'http://169.254.169.254/latest/meta-data',
    'https://100.100.100.200/',
    'https://[64:ff9b::7f00:1]/',
  ])
    await expect(fetch(url)).rejects.toMatchObject({ cause: expect.any(NotAllowed) });
  expect(reached()).toBe(0);
  await close();
});

it('follows no redirect, to the metadata of a cloud or elsewhere', async () => {
  let followed = 0;
  const inside = await listen('127.0.0.1', (_, answer) => void ((followed += 1), answer.end()));
  for (const location of ['http://169.254.169.254/latest/meta-data/', `http://127.0.0.1:${inside}/`]) {
    const port = await listen('127.0.0.2', (_, answer) => void answer.writeHead(307, { location }).end());
    const { fetch, close } = guardOutgoing(production);
    const message = { url: `http://127.0.0.2:${port}/`, secret: newWebhookSecret(), id: 'm1', body: {} };
    expect(await sendWebhook(fetch, message, new Date())).toMatchObject({ result: 'failed', code: 'http-307' });
    await close();
  }
  expect(followed).toBe(0);
});

it('ends with who sends slowly, and with who sends without end', async () => {
  const slow = await listen('127.0.0.2', (_, answer) => {
    const timer = setInterval(() => answer.write('.'), 50);
    answer.once('close', () => clearInterval(timer));
  });
  let sent = 0;
  const endless = await listen('127.0.0.2', (_, answer) => {
    const more = (): void => {
      while (!answer.destroyed && answer.write(Buffer.alloc(65_536))) sent += 65_536;
    };
    answer.on('drain', more);
    more();
  });
  const { fetch, close } = guardOutgoing(production);
  const slowly = await fetch(`http://127.0.0.2:${slow}/`, { milliseconds: 400 });
  await expect(slowly.text()).rejects.toThrow();
  const long = await fetch(`http://127.0.0.2:${endless}/`, { bytesIn: 100_000 });
  await expect(long.text()).rejects.toThrow();
  expect(sent).toBeLessThan(50_000_000);
  await close();
});

it('tells an open door from a closed one by no word that is kept', async () => {
  const { port: open } = await twoServers();
  const silent = await listen('127.0.0.2', () => undefined);
  const closed = await listen('127.0.0.2', () => undefined);
  servers.at(-1)?.close();
  const { fetch, close } = guardOutgoing(production);
  const codeOf = async (url: string): Promise<unknown> =>
    sendWebhook(fetch, { url, secret: newWebhookSecret(), id: 'm1', body: {} }, new Date(), {
      ...WEBHOOK_LIMITS,
      milliseconds: 300,
    });
  expect(await codeOf(`http://127.0.0.1:${open}/`)).toEqual(await codeOf(`http://127.0.0.1:${closed}/`));
  expect(await codeOf(`http://127.0.0.2:${silent}/`)).toEqual(await codeOf(`http://127.0.0.2:${closed}/`));
  expect(await codeOf(`http://127.0.0.1:${closed}/`)).toEqual({ result: 'failed', code: 'not-allowed' });
  await close();
});
