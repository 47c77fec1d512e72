import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { v7, validate } from 'uuid';
import { readTrace, writeTrace, type Envelope } from './envelope.js';
import { headOf, LARGEST_HEAD, readHead } from './read-head.js';
import { readSummary, type Summary } from './summary.js';
import { syncFolder, writeDurably } from './write-durably.js';

type Search = { readonly to?: string | undefined; readonly before?: string | undefined; readonly limit: number };

export type Mailbox = {
  /** Resolves with the mail's id and its headers, at most 64 kB of them, when it is safe on the disk. */
  readonly keep: (envelope: Envelope, message: Readable) => Promise<{ readonly id: string; readonly headers: string }>;
  /**
   * Newest first. `to` is a whole address, or a part of one when it has no @; `before` is the id of the last one seen.
   */
  readonly find: (search: Search) => Promise<readonly Summary[]>;
  /** The mail as it stands on the disk, with our trace headers. */
  readonly read: (id: string) => Promise<{ readonly summary: Summary; readonly eml: Buffer } | undefined>;
  readonly count: () => number;
};

/** A mail's own headers are read when somebody first looks at it: most are never looked at. */
type Entry = { readonly envelope: Envelope; summary?: Summary };

/** So many of the newest are known by heart; older ones are read from the disk, so that memory stays as it is. */
const RECENT = 10_000;

/** The folder is the truth; what is in memory is made from it at every start. */
export async function openMailbox(folder: string, recent = RECENT): Promise<Mailbox> {
  const messages = path.join(folder, 'messages');
  const incoming = path.join(folder, 'incoming');
  await rm(incoming, { recursive: true, force: true }); // what lies there was never acknowledged
  await Promise.all([messages, incoming].map((each) => mkdir(each, { recursive: true })));
  await syncFolder(folder);
  const fileOf = (id: string): string => path.join(messages, `${id}.eml`);
  const ids = await idsIn(messages);
  const index = new Map<string, Entry>();
  let count = ids.length;

  const remember = (id: string, entry: Entry): void => {
    index.set(id, entry);
    const [oldest] = index.keys();
    if (index.size > recent && oldest !== undefined) index.delete(oldest);
  };
  const entryOf = async (id: string): Promise<Entry | undefined> => index.get(id) ?? readEntry(fileOf(id));
  const summaryOf = async (id: string, entry: Entry): Promise<Summary> =>
    (entry.summary ??= await readSummary(id, entry.envelope, fileOf(id)));
  const newestFirst = async function* (): AsyncGenerator<string> {
    const known = new Set([...index.keys()].sort().toReversed());
    yield* known;
    if (count > known.size) yield* (await idsIn(messages)).filter((id) => !known.has(id)).toReversed();
  };

  for (const id of ids.slice(-recent)) {
    const entry = await readEntry(fileOf(id));
    if (entry) remember(id, entry);
  }
  return {
    keep: async (envelope, message) => {
      const id = v7();
      const head: Buffer[] = [];
      await writeDurably(fileOf(id), path.join(incoming, id), noting(head, traced(id, envelope, message)));
      remember(id, { envelope });
      count += 1;
      return { id, headers: headOf(Buffer.concat(head)).toString('utf8').trimEnd() };
    },
    find: async ({ to, before, limit }) => {
      const found: Promise<Summary>[] = [];
      for await (const id of newestFirst()) {
        if (found.length === limit) break;
        const entry = before === undefined || id < before ? await entryOf(id) : undefined;
        if (entry && isTo(entry.envelope, to)) found.push(summaryOf(id, entry));
      }
      return Promise.all(found);
    },
    read: async (id) => {
      const entry = validate(id) ? await entryOf(id) : undefined;
      return entry && { summary: await summaryOf(id, entry), eml: await readFile(fileOf(id)) };
    },
    count: () => count,
  };
}

/** Oldest first. */
const idsIn = async (messages: string): Promise<readonly string[]> =>
  (await readdir(messages))
    .filter((name) => name.endsWith('.eml'))
    .map((name) => name.slice(0, -'.eml'.length))
    .filter((id) => validate(id))
    .sort();

/** A file that is not there, or that another program put there, is no mail of ours. */
const readEntry = async (file: string): Promise<Entry | undefined> => {
  const head = await readHead(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  const envelope = head && readTrace(head.toString('utf8'));
  return envelope && { envelope };
};

async function* traced(id: string, envelope: Envelope, message: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from(writeTrace(id, envelope));
  for await (const chunk of message as AsyncIterable<Buffer>) yield chunk;
}

/** Keeps the beginning in `head` while it passes, so that it need not be read again. */
async function* noting(head: Buffer[], chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let noted = 0;
  for await (const chunk of chunks) {
    if (noted < LARGEST_HEAD) head.push(chunk.subarray(0, LARGEST_HEAD - noted));
    noted += chunk.length;
    yield chunk;
  }
}

function isTo({ to }: Envelope, wanted: string | undefined): boolean {
  if (wanted === undefined || wanted === '') return true;
  const sought = wanted.toLowerCase();
  return to.some((address) =>
    sought.includes('@') ? address.toLowerCase() === sought : address.toLowerCase().includes(sought),
  );
}
