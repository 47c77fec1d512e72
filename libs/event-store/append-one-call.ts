import type pg from 'pg';
import { NIL_ID } from '#infrastructure/ids.js';
import type { PreparedAppend, PreparedEntry, PreparedEvent } from './prepare.js';

/** What `log.append_one` can write: one event in one stream, which is what most commands record. */
export type Single = { readonly append: PreparedAppend; readonly entry: PreparedEntry; readonly event: PreparedEvent };

export const singleOf = (appends: readonly PreparedAppend[]): Single | undefined => {
  const [append] = appends;
  const [entry] = append?.entries ?? [];
  const [event] = entry?.events ?? [];
  return append && entry && event && appends.length === 1 && append.entries.length === 1 && entry.events.length === 1
    ? { append, entry, event }
    : undefined;
};

const TEXT = `SELECT log.append_one(${Array.from({ length: 16 }, (_, i) => `$${i + 1}`).join(', ')}) AS position`;

/** The position, or undefined for a conflict: the same verdict that `callAppend` gives, in fewer statements. */
export async function callAppendOne(
  client: pg.Client,
  { append, entry, event }: Single,
  askedAt: Date,
): Promise<number | undefined> {
  const { associationId, request, answer } = append;
  const { streamId, category, expectedVersion, expectedChain } = entry;
  const { type, data, meta, salt, chain } = event;
  const { rows } = await client.query<[string | null]>({
    name: 'append-one',
    text: TEXT,
    rowMode: 'array',
    values: [
      askedAt.toISOString(),
      associationId,
      streamId,
      category,
      expectedVersion,
      expectedChain,
      type,
      data,
      meta,
      salt,
      chain,
      request.caller,
      request.key,
      request.bodyHash,
      answer.status,
      answer.body,
    ],
  });
  const position = rows[0]?.[0];
  return position == null ? undefined : Number(position);
}

const none = Buffer.alloc(0);
const event: PreparedEvent = { version: 0, type: '', data: '', meta: '', salt: none, chain: none };
const entry: PreparedEntry = {
  streamId: NIL_ID,
  category: '',
  expectedVersion: -1,
  expectedChain: none,
  version: 0,
  chain: none,
  events: [event],
};
const request = { caller: '', key: '', bodyHash: none };

/** Always a conflict, since no stream has such a version: it prepares the statement and leaves nothing behind. */
export const unappendable: Single = {
  append: { associationId: NIL_ID, entries: [entry], request, answer: { status: 0, body: '' }, eventCount: 1 },
  entry,
  event,
};
