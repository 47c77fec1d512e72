import { createHash } from 'node:crypto';

/** What the API publishes of a draw (docs/draw.md). */
export type PublishedDraw = {
  readonly drawId: string;
  readonly commitment: string;
  readonly committedAt: number;
  readonly frozenAt?: number;
  readonly position?: number;
  readonly listHash?: string;
  readonly entries?: readonly { readonly pseudonym: string; readonly excluded: readonly string[] }[];
  readonly nonces: readonly string[];
  readonly publicValue?: string;
  readonly secret?: string;
  readonly seed?: string;
  readonly places?: number;
  readonly drawn?: readonly string[];
  readonly reserve?: readonly string[];
  readonly independent?: boolean;
};

export type Recomputed = {
  readonly commitment: string;
  readonly listHash: string;
  readonly seed: string;
  readonly order: readonly string[];
};

/** Each text after its length in four bytes, big-endian; SHA-256 of all. */
const frame = (texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(text, 'utf8'));
    hash.update(length).update(text, 'utf8');
  }
  return hash.digest('hex');
};

/** The draw once more, written from docs/draw.md alone: nothing of the engine's own draw is used here. */
export function recompute({
  drawId,
  position = 0,
  entries = [],
  secret = '',
  nonces,
  publicValue = '',
}: PublishedDraw): Recomputed {
  const reasons = new Map(entries.map(({ pseudonym, excluded }) => [pseudonym, [...excluded].sort()]));
  const names = [...reasons.keys()].sort();
  const rows = names.map(
    (name) => `{"excluded":${JSON.stringify(reasons.get(name))},"pseudonym":${JSON.stringify(name)}}`,
  );
  const listHash = frame(['parley/draw-list/1', drawId, String(position), `[${rows.join(',')}]`]);
  const seed = frame(['parley/draw-seed/1', secret, String(nonces.length), ...nonces, publicValue, listHash, drawId]);
  const tickets = names
    .filter((name) => reasons.get(name)?.length === 0)
    .map((name) => ({ name, ticket: frame(['parley/draw-ticket/1', seed, name]) }));
  const order = tickets.sort((a, b) => (a.ticket < b.ticket ? -1 : 1)).map(({ name }) => name);
  return { commitment: frame(['parley/draw-commitment/1', drawId, secret]), listHash, seed, order };
}
