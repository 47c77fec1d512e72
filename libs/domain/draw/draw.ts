import { canonicalJson } from '../kernel/canonical-json.js';
import { sha256 } from './sha256.js';

/**
 * One of the roster as the public list names it: a pseudonym for this dispute alone, and why it cannot sit; nothing: it
 * can.
 */
export type ListEntry = { readonly pseudonym: string; readonly excluded: readonly string[] };

/** Everything that a draw is computed from once its secret is told. docs/draw.md says the same in words. */
export type DrawData = {
  readonly drawId: string;
  /** Place in the log up to which the facts of the list were read. */
  readonly position: number;
  readonly entries: readonly ListEntry[];
  /** Hexadecimal. */
  readonly secret: string;
  /** What the sides added, in the order of the log. */
  readonly nonces: readonly string[];
  /** Mixed in where no side added anything. */
  readonly publicValue?: string;
  readonly places: number;
};

/** Each text after its length in four bytes, big-endian, so that no two lists of texts have the same bytes. */
export const framedHash = (...texts: readonly string[]): string => {
  const parts = texts.map((text) => new TextEncoder().encode(text));
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  let offset = 0;
  for (const part of parts) {
    view.setUint32(offset, part.length);
    bytes.set(part, offset + 4);
    offset += 4 + part.length;
  }
  return sha256(bytes);
};

/** What is told of the secret before the list is known: whoever knows the secret later sees that it was this one. */
export const commitmentOf = (drawId: string, secret: string): string =>
  framedHash('parley/draw-commitment/1', drawId, secret);

/** The frozen list in one hash: sorted by pseudonym, the reasons of each sorted, as canonical JSON (RFC 8785). */
export const listHashOf = ({
  drawId,
  position,
  entries,
}: Pick<DrawData, 'drawId' | 'position' | 'entries'>): string => {
  const sorted = [...entries]
    .sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : a.pseudonym > b.pseudonym ? 1 : 0))
    .map(({ pseudonym, excluded }) => ({ pseudonym, excluded: [...excluded].sort() }));
  return framedHash('parley/draw-list/1', drawId, String(position), canonicalJson(sorted));
};

/** H(secret ‖ nonces ‖ public value ‖ hash of the list ‖ id of the draw); the number of nonces goes before them. */
export const seedOf = (data: Omit<DrawData, 'places'>): string =>
  framedHash(
    'parley/draw-seed/1',
    data.secret,
    String(data.nonces.length),
    ...data.nonces,
    data.publicValue ?? '',
    listHashOf(data),
    data.drawId,
  );

/**
 * Everybody who can sit, in the order of their tickets: H(seed ‖ pseudonym). The order depends on nothing else, not on
 * that of the list.
 */
export const orderOf = (seed: string, entries: readonly ListEntry[]): readonly string[] =>
  entries
    .filter(({ excluded }) => excluded.length === 0)
    .map(({ pseudonym }) => ({ pseudonym, ticket: framedHash('parley/draw-ticket/1', seed, pseudonym) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .map(({ pseudonym }) => pseudonym);

export type Drawn = {
  readonly commitment: string;
  readonly listHash: string;
  readonly seed: string;
  readonly drawn: readonly string[];
};

/** Who is drawn, the first presiding, then the reserve in its order. */
export const drawOf = (data: DrawData): Drawn => {
  const seed = seedOf(data);
  return {
    commitment: commitmentOf(data.drawId, data.secret),
    listHash: listHashOf(data),
    seed,
    drawn: orderOf(seed, data.entries).slice(0, data.places),
  };
};
