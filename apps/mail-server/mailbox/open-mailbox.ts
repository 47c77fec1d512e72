import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { v7 } from 'uuid';
import { writeTrace, type Envelope } from './envelope.js';
import { readHead } from './read-head.js';
import { readSummary, type Summary } from './summary.js';
import { syncFolder, writeDurably } from './write-durably.js';

type Search = { readonly to?: string | undefined; readonly before?: string | undefined; readonly limit: number };

export type Mailbox = {
  /** Resolves with the mail's id when it is safe on the disk. */
  readonly keep: (envelope: Envelope, message: Readable) => Promise<string>;
  /** Newest first. `to` is a whole address, or a part of one when it has no @; `before` is the id of the last one seen. */
  readonly find: (search: Search) => readonly Summary[];
  /** The mail as it stands on the disk, with our trace headers. */
  readonly read: (id: string) => Promise<{ readonly summary: Summary; readonly eml: Buffer } | undefined>;
  /** The mail's headers, at most 64 kB of them. */
  readonly headers: (id: string) => Promise<string>;
  readonly count: () => number;
};

/** The folder is the truth; the index in memory is made from it at every start. */
export async function openMailbox(folder: string): Promise<Mailbox> {
  const messages = path.join(folder, 'messages');
  const incoming = path.join(folder, 'incoming');
  await rm(incoming, { recursive: true, force: true }); // what lies there was never acknowledged
  await Promise.all([messages, incoming].map((each) => mkdir(each, { recursive: true })));
  await syncFolder(folder);
  const fileOf = (id: string): string => path.join(messages, `${id}.eml`);
  const index = await readIndex(messages, fileOf);

  return {
    keep: async (envelope, message) => {
      const id = v7();
      await writeDurably(fileOf(id), path.join(incoming, id), Readable.from(traced(id, envelope, message)));
      const summary = await readSummary(id, fileOf(id));
      if (summary) index.set(id, summary);
      return id;
    },
    find: ({ to, before, limit }) => {
      const found: Summary[] = [];
      const ids = [...index.keys()].sort();
      for (let at = ids.length - 1; at >= 0 && found.length < limit; at--) {
        const summary = index.get(ids[at] ?? '');
        if (summary && (before === undefined || summary.id < before) && isTo(summary, to)) found.push(summary);
      }
      return found;
    },
    read: async (id) => {
      const summary = index.get(id);
      return summary && { summary, eml: await readFile(fileOf(id)) };
    },
    headers: async (id) => (await readHead(fileOf(id))).toString('utf8').trimEnd(),
    count: () => index.size,
  };
}

async function readIndex(messages: string, fileOf: (id: string) => string): Promise<Map<string, Summary>> {
  const index = new Map<string, Summary>();
  const names = (await readdir(messages)).filter((name) => name.endsWith('.eml')).sort();
  for (const name of names) {
    const id = name.slice(0, -'.eml'.length);
    const summary = await readSummary(id, fileOf(id));
    if (summary) index.set(id, summary);
  }
  return index;
}

async function* traced(id: string, envelope: Envelope, message: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from(writeTrace(id, envelope));
  for await (const chunk of message as AsyncIterable<Buffer>) yield chunk;
}

function isTo({ to }: Summary, wanted: string | undefined): boolean {
  if (wanted === undefined || wanted === '') return true;
  const sought = wanted.toLowerCase();
  return to.some((address) => (sought.includes('@') ? address.toLowerCase() === sought : address.toLowerCase().includes(sought)));
}
