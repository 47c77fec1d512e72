import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { until } from '../../../test/support/until.js';
import { eventSink, type EventSink } from './event-sink.js';

/** A server that writes, and a client that reads only when the test does. */
const opened = async () => {
  let sink: EventSink | undefined;
  const server = createServer((_, response) => {
    sink = eventSink(response);
    sink.body.pipe(response);
    sink.write('begins\n\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asked = get({ port: (server.address() as AddressInfo).port });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.on('error', () => undefined);
  return { server, answer, sink: await until('it has been asked', () => sink) };
};

it('cuts off a reader that does not read, and keeps no more for it than is bounded', async () => {
  const { server, answer, sink } = await opened();
  answer.pause();
  let written = 0;
  await until('it was cut off', () => {
    for (let i = 0; i < 1_000 && !sink.body.destroyed; i += 1) {
      sink.write(`${'x'.repeat(1_000)}\n\n`);
      written += 1;
      if (sink.body.readableLength + sink.body.writableLength > 200_000) throw new Error(`too much after ${written}`);
    }
    return answer.socket.destroyed || sink.isCut();
  });
  server.closeAllConnections();
  server.close();
});

it('gives a reader that reads everything, and then the end', async () => {
  const { server, answer, sink } = await opened();
  sink.write('goes on\n\n');
  sink.end();
  sink.write('nobody hears this');
  let text = '';
  for await (const bytes of answer) text += String(bytes);
  expect(text).toBe('begins\n\ngoes on\n\n');
  server.close();
});
