import type { PublicDraw } from '../../../client/types.gen.js';

/**
 * A draw computed again in the browser from what is public, written from docs/draw.md alone: it uses nothing of the
 * engine and nothing of what the association says came out, but to compare.
 */
export type Step = {
  readonly name: 'unique' | 'order' | 'list' | 'commitment' | 'seed' | 'draw' | 'independent';
  /** Undefined: what it needs is not told yet. */
  readonly holds?: boolean;
  readonly computed?: string;
  readonly published?: string;
};
export type Drawn = { readonly pseudonym: string; readonly excluded: readonly string[]; readonly ticket?: string };
export type Recomputed = { readonly steps: readonly Step[]; readonly entries: readonly Drawn[] };

const UTF8 = new TextEncoder();

/** SHA-256 over each text in UTF-8 after its length in four bytes, big-endian; by the browser's own WebCrypto. */
export async function frame(texts: readonly string[]): Promise<string> {
  const parts = texts.map((text) => UTF8.encode(text));
  const all = new Uint8Array(parts.reduce((sum, part) => sum + 4 + part.length, 0));
  const view = new DataView(all.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length);
    all.set(part, at + 4);
    at += 4 + part.length;
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** By UTF-16 code units, as JavaScript compares texts. */
const listOf = (entries: PublicDraw['entries'] = []): string => {
  const reasons = new Map(entries.map(({ pseudonym, excluded }) => [pseudonym, [...excluded].sort()]));
  const rows = [...reasons.keys()]
    .sort()
    .map((name) => `{"excluded":${JSON.stringify(reasons.get(name))},"pseudonym":${JSON.stringify(name)}}`);
  return `[${rows.join(',')}]`;
};

const step = (name: Step['name'], computed: string, published: string | undefined): Step =>
  published === undefined ? { name } : { name, holds: computed === published, computed, published };

export async function recomputeDraw(draw: PublicDraw): Promise<Recomputed> {
  const { drawId, commitment, committedAt, frozenAt, position, listHash, secret, places = 0, nonces } = draw;
  const { publicValue = '', drawn = [], reserve = [], entries = [] } = draw;
  const hashOfList = await frame(['parley/draw-list/1', drawId, String(position ?? 0), listOf(entries)]);
  const told = secret !== undefined;
  const secretText = secret ?? '';
  const seed = await frame([
    'parley/draw-seed/1',
    secretText,
    String(nonces.length),
    ...nonces,
    publicValue,
    hashOfList,
    drawId,
  ]);
  const tickets: readonly Drawn[] = await Promise.all(
    entries.map(async (entry) =>
      told && entry.excluded.length === 0
        ? { ...entry, ticket: await frame(['parley/draw-ticket/1', seed, entry.pseudonym]) }
        : entry,
    ),
  );
  const order = tickets
    .flatMap(({ pseudonym, ticket }) => (ticket === undefined ? [] : [{ pseudonym, ticket }]))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .map(({ pseudonym }) => pseudonym);
  const frozen = frozenAt !== undefined && position !== undefined;
  const steps: readonly Step[] = [
    draw.entries
      ? { name: 'unique', holds: new Set(entries.map(({ pseudonym }) => pseudonym)).size === entries.length }
      : { name: 'unique' },
    frozen ? { name: 'order', holds: committedAt < frozenAt && position < frozenAt } : { name: 'order' },
    step('list', hashOfList, listHash),
    step('commitment', await frame(['parley/draw-commitment/1', drawId, secretText]), told ? commitment : undefined),
    step('seed', seed, told ? (draw.seed ?? '') : undefined),
    step('draw', order.slice(0, places).join(', '), told ? [...drawn, ...reserve].join(', ') : undefined),
    told
      ? { name: 'independent', holds: draw.independent === (nonces.length > 0 || draw.publicValue !== undefined) }
      : { name: 'independent' },
  ];
  const rank = new Map(order.map((pseudonym, at) => [pseudonym, at]));
  const last = entries.length;
  return {
    steps,
    entries: tickets.toSorted(
      (a, b) =>
        (rank.get(a.pseudonym) ?? last) - (rank.get(b.pseudonym) ?? last) || (a.pseudonym < b.pseudonym ? -1 : 1),
    ),
  };
}
