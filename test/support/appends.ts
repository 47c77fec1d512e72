import { createSecretKey, randomBytes } from 'node:crypto';
import { instant } from '#domain/kernel/message.js';
import { requestOf } from '#event-store/answers.js';
import { chainStart } from '#event-store/commitment.js';
import { loadStream } from '#event-store/load.js';
import type { Append, Entry } from '#event-store/prepare.js';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';

/** Appends of one association that say something; readers know no streams of the category `test`. */
export const appendsOf = (database: () => Database, { category = 'test', type = 'Said' } = {}) => {
  const association = newId();
  const secret = createSecretKey(randomBytes(32));
  const meta = { by: { kind: 'person', id: 'ana' }, at: instant('2026-03-01'), command: 'Say' } as const;
  const said = (text: string) => ({ type, data: { text }, meta });
  const fresh = (streamId = newId(), ...texts: readonly string[]): Entry => ({
    streamId,
    category,
    expectedVersion: 0,
    expectedChain: chainStart(streamId),
    events: texts.map(said),
  });
  const append = (entries: readonly Entry[], key = newId(), body: object = {}): Append => ({
    associationId: association,
    entries,
    request: requestOf('person:ana', key, body, secret),
    answer: { status: 201, body: key },
  });
  const next = async (streamId: string, ...texts: readonly string[]): Promise<Entry> => {
    const { version, chain } = await loadStream(database(), association, streamId);
    return { streamId, category, expectedVersion: version, expectedChain: chain, events: texts.map(said) };
  };
  const versions = async (...streamIds: readonly string[]) =>
    (await Promise.all(streamIds.map((id) => loadStream(database(), association, id)))).map((stream) => stream.version);
  return { association, secret, fresh, append, next, versions };
};
