import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '#domain/kernel/canonical-json.js';

const File = z.object({ name: z.string(), size: z.number(), sha256: z.string() });

/** What an archive of a piece of the log holds. Its canonical JSON (RFC 8785) is what the associations sign. */
const ArchiveList = z.object({
  format: z.literal(1),
  release: z.string(),
  madeAt: z.iso.datetime(),
  /** Positions, both within. */
  from: z.number(),
  to: z.number(),
  /** Root of the tree of hashes (RFC 6962) over the leaf of each event, in the order of the log. */
  root: z.string(),
  /** Of its events, in order. */
  files: z.array(File),
  /** What each stream has of it, a line each; root of the tree over the lines. */
  streams: File.extend({ count: z.number(), root: z.string() }),
  /** Whose events they are, and how many of each. */
  associations: z.array(z.object({ associationId: z.string(), events: z.number() })),
});
export type ArchiveList = z.infer<typeof ArchiveList>;

/** The part of a stream that an archive holds: versions, both within, and the chain before the first and at the last. */
export type StreamRange = {
  readonly streamId: string;
  readonly associationId: string;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly chain: string;
};

/** By an association that events are of: a JWS with its payload left out (RFC 7515, appendix F), over the list. */
const Signatures = z.array(z.object({ associationId: z.string(), signature: z.string() }));
export type Signatures = z.infer<typeof Signatures>;

export const [LIST, SIGNATURES, KEYS] = ['list.json', 'signatures.json', 'keys.json'] as const;

export const listBytes = (list: ArchiveList): string => canonicalJson(list);

const read = (folder: string, name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
/** Throws where it is no list. */
export const readList = (folder: string): ArchiveList => ArchiveList.parse(read(folder, LIST));
export const readSignatures = (folder: string): Signatures => Signatures.parse(read(folder, SIGNATURES));
/** The public keys that were the associations' when it was made, by association; whoever doubts takes them elsewhere. */
export const readKeys = (folder: string): unknown => read(folder, KEYS);

/** `log-000000000001-000002000000`: archives of one folder sort as the log does. */
export const archiveName = (from: number, to: number): string =>
  `log-${[from, to].map((position) => String(position).padStart(12, '0')).join('-')}`;

/** The positions that a name says; undefined for what is no archive. */
export const positionsOf = (name: string): { readonly from: number; readonly to: number } | undefined => {
  const [, from, to] = /^log-(\d{12})-(\d{12})$/.exec(name) ?? [];
  return from !== undefined && to !== undefined ? { from: Number(from), to: Number(to) } : undefined;
};
