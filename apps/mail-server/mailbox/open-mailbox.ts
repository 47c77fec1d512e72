import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { v7 } from 'uuid';
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

/** The folder is the truth; the index in memory is made from it at every start. */
export async function openMailbox(folder: string): Promise<Mailbox> {
  const messages = path.join(folder, 'messages');
  const incoming = path.join(folder, 'incoming');
  await rm(incoming, { recursive: true, force: true }); // what lies there was never acknowledged
  await Promise.all([messages, incoming].map((each) => mkdir(each, { recursive: true })));
  await syncFolder(folder);
  const fileOf = (id: string): string => path.join(messages, `${id}.eml`);
  const index = await readIndex(messages, fileOf);

  const summaryOf = async (id: string, entry: Entry): Promise<Summary> =>
    (entry.summary ??= await readSummary(id, entry.envelope, fileOf(id)));

  return {
    keep: async (envelope, message) => {
      const id = v7();
      const head: Buffer[] = [];
      await writeDurably(fileOf(id), path.join(incoming, id), noting(head, traced(id, envelope, message)));
      index.set(id, { envelope });
      return { id, headers: headOf(Buffer.concat(head)).toString('utf8').trimEnd() };
    },
    find: async ({ to, before, limit }) => {
      const found: Promise<Summary>[] = [];
      const ids = [...index.keys()].sort();
      for (let at = ids.length - 1; at >= 0 && found.length < limit; at--) {
        const id = ids[at] ?? '';
        const entry = index.get(id);
        if (entry && (before === undefined || id < before) && isTo(entry.envelope, to))
          found.push(summaryOf(id, entry));
      }
      return Promise.all(found);
    },
    read: async (id) => {
      const entry = index.get(id);
      return entry && { summary: await summaryOf(id, entry), eml: await readFile(fileOf(id)) };
    },
    count: () => index.size,
  };
}

/** A file that another program put there is no mail of ours and left out. */
async function readIndex(messages: string, fileOf: (id: string) => string): Promise<Map<string, Entry>> {
  const index = new Map<string, Entry>();
  const names = (await readdir(messages)).filter((name) => name.endsWith('.eml')).sort();
  for (const name of names) {
    const id = name.slice(0, -'.eml'.length);
    const envelope = readTrace((await readHead(fileOf(id))).toString('utf8'));
    if (envelope) index.set(id, { envelope });
  }
  return index;
}

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
