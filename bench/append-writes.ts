import { createSecretKey, randomBytes } from 'node:crypto';
import { instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import type { Appender } from '#event-store/append.js';
import { chainStart } from '#event-store/commitment.js';
import { newId } from '#infrastructure/ids.js';

export const association = newId();
export const data = {
  statementId: newId(),
  items: Array.from({ length: 4 }, () => ({ itemId: newId(), respondentId: newId() })),
};
export const meta = { by: { kind: 'person', id: newId() }, at: instant(0), command: 'Bench' } as const;
const secret = createSecretKey(randomBytes(32));

export type Write = () => Promise<unknown>;

/** A stream that exists, and what its next append expects. */
export type Begun = { readonly streamId: string; readonly version: number; readonly chain: Buffer };

/**
 * Of 20 events one is the first of its stream, as in facts from running disputes; the others go to a stream that
 * exists.
 */
const NEW_STREAM_EVERY = 20;

export const fresh = (): Begun => {
  const streamId = newId();
  return { streamId, version: 0, chain: chainStart(streamId) };
};

/** Streams that exist, each once, and a new one now and then. */
export const mixed = (streams: Begun[]): (() => Begun) => {
  let count = 0;
  return () => ((count += 1) % NEW_STREAM_EVERY === 0 ? undefined : streams.pop()) ?? fresh();
};

export const appending =
  (appender: Appender, next: () => Begun): Write =>
  async () => {
    const { streamId, version, chain } = next();
    const entries = [
      {
        streamId,
        category: 'bench',
        expectedVersion: version,
        expectedChain: chain,
        events: [{ type: 'Said', data, meta }],
      },
    ];
    const request = requestOf('bench', newId(), {}, secret);
    if (
      (await appender.append({ associationId: association, entries, request, answer: { status: 201, body: '{}' } })) ===
      'conflict'
    )
      throw new Error('nobody else writes here');
  };

/** Milliseconds of each of so many, one after the other. */
export const timesOf = async (write: Write, count: number): Promise<readonly number[]> => {
  const times: number[] = [];
  for (let done = 0; done < count; done += 1) {
    const begun = performance.now();
    await write();
    times.push(performance.now() - begun);
  }
  return times;
};

/** How many a second all writers do together. */
export const rateOf = async (writes: readonly Write[], milliseconds: number): Promise<number> => {
  const end = performance.now() + milliseconds;
  let done = 0;
  const loop = async (write: Write): Promise<void> => {
    for (; performance.now() < end; done += 1) await write();
  };
  await Promise.all(writes.map(loop));
  return (done * 1_000) / milliseconds;
};
