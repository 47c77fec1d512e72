import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { FastifyReply } from 'fastify';
import type { SealedReader } from '#infrastructure/files/sealed-reader.js';
import { sendAttachment } from './send-attachment.js';

const sending = async (read: SealedReader['read']) => {
  const closed: string[] = [];
  const bodies: Readable[] = [];
  const reply = {
    status: () => reply,
    headers: () => reply,
    send: (body: Readable) => {
      bodies.push(body);
      return reply;
    },
  };
  const reader: SealedReader = { read, close: async () => void closed.push('closed') };
  const file = { reader, size: 4, mediaType: 'text/plain', name: 'file', etag: 'etag' };
  const sent = sendAttachment(reply as unknown as FastifyReply, file);
  return { sent, closed, body: async () => (await sent, bodies[0] as Readable) };
};
const words: SealedReader['read'] = async function* () {
  yield Buffer.from('wo');
  yield Buffer.from('rd');
};
const damagedAfter = (pieces: number): SealedReader['read'] =>
  async function* () {
    for (let piece = 0; piece < pieces; piece += 1) yield Buffer.from('wo');
    throw new Error('damaged');
  };

it('closes what it reads from when whoever asked leaves before the first byte', async () => {
  const { body, closed } = await sending(words);
  const stream = await body();
  stream.destroy();
  await once(stream, 'close');
  expect(closed).toEqual(['closed']);
});

it('closes it once when all of it was read, and when the rest is damaged', async () => {
  const whole = await sending(words);
  expect((await buffer(await whole.body())).toString()).toBe('word');
  const torn = await sending(damagedAfter(1));
  await expect(buffer(await torn.body())).rejects.toThrow('damaged');
  await new Promise(setImmediate);
  expect([whole.closed, torn.closed]).toEqual([['closed'], ['closed']]);
});

it('says that it is damaged, and closes it, before a header says otherwise', async () => {
  const { sent, closed } = await sending(damagedAfter(0));
  await expect(sent).rejects.toThrow('damaged');
  expect(closed).toEqual(['closed']);
});
