import { createHash } from 'node:crypto';
import { commitmentOf, drawOf, listHashOf, orderOf, type DrawData } from './draw.js';
import { sha256 } from './sha256.js';

const platform = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

it('hashes as the platform does, around every edge of a block', () => {
  for (const size of [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 1_000, 70_001]) {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 31 + size) % 256);
    expect([size, sha256(bytes)]).toEqual([size, platform(bytes)]);
  }
});

/** The same draw written a second time from docs/draw.md alone, with the platform's hash and Buffers. */
const independently = ({ drawId, position, entries, secret, nonces, publicValue, places }: DrawData) => {
  const frame = (texts: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const text of texts) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(text, 'utf8'));
      hash.update(length).update(text, 'utf8');
    }
    return hash.digest('hex');
  };
  const names = entries.map((entry) => entry.pseudonym).sort();
  const reasons = new Map(entries.map((entry) => [entry.pseudonym, entry.excluded.toSorted()]));
  const rows = names.map(
    (name) => `{"excluded":${JSON.stringify(reasons.get(name))},"pseudonym":${JSON.stringify(name)}}`,
  );
  const listHash = frame(['parley/draw-list/1', drawId, `${position}`, `[${rows.join(',')}]`]);
  const seed = frame([
    'parley/draw-seed/1',
    secret,
    `${nonces.length}`,
    ...nonces,
    publicValue ?? '',
    listHash,
    drawId,
  ]);
  const tickets = names
    .filter((name) => reasons.get(name)?.length === 0)
    .map((name) => `${frame(['parley/draw-ticket/1', seed, name])} ${name}`);
  const drawn = tickets
    .sort()
    .slice(0, places)
    .map((ticket) => ticket.split(' ')[1]);
  return { commitment: frame(['parley/draw-commitment/1', drawId, secret]), listHash, seed, drawn };
};

const roster = (size: number, everyFifth = true) =>
  Array.from({ length: size }, (_, index) => ({
    pseudonym: `e${index}`,
    excluded: everyFifth && index % 5 === 4 ? ['client', 'agency'] : [],
  }));
const data = (index: number, size = 40): DrawData => ({
  drawId: `draw-${index}`,
  position: 1_000 + index,
  entries: roster(size),
  secret: platform(Buffer.from(`secret ${index}`)),
  nonces: index % 3 === 0 ? [] : Array.from({ length: index % 3 }, (_, side) => `nonce ${side} 号 ${index}`),
  ...(index % 3 === 0 && { publicValue: `03 11 17 ${index}` }),
  places: 9,
});

it('is what an independent implementation computes, whatever is mixed in', () => {
  for (let index = 0; index < 300; index++) expect(drawOf(data(index))).toEqual(independently(data(index)));
});

it('does not depend on the order of the list, and on everything else', () => {
  const one = data(2);
  const { seed, drawn } = drawOf(one);
  expect(drawOf({ ...one, entries: one.entries.toReversed() })).toEqual(drawOf(one));
  const others: readonly DrawData[] = [
    { ...one, secret: `${one.secret}0` },
    { ...one, nonces: [...one.nonces, ''] },
    { ...one, nonces: [one.nonces.join('')] },
    { ...one, publicValue: 'x' },
    { ...one, position: 1 },
    { ...one, drawId: 'draw-0' },
    { ...one, entries: one.entries.slice(1) },
    { ...one, entries: one.entries.map((entry, index) => (index === 0 ? { ...entry, excluded: ['kin'] } : entry)) },
  ];
  expect(new Set([seed, ...others.map((other) => drawOf(other).seed)]).size).toBe(others.length + 1);
  expect(drawn.every((name) => one.entries.find(({ pseudonym }) => pseudonym === name)?.excluded.length === 0)).toBe(
    true,
  );
});

it('tells nothing of the secret but what proves it later', () => {
  expect(commitmentOf('d', 'a')).not.toBe(commitmentOf('d', 'b'));
  expect(commitmentOf('d', 'a')).not.toBe(commitmentOf('e', 'a'));
  expect(listHashOf({ drawId: 'd', position: 1, entries: roster(3) })).not.toBe(
    listHashOf({ drawId: 'd', position: 2, entries: roster(3) }),
  );
});

/** Chi-squared at p = 0.0001: 19 degrees of freedom 50.8; the draws are fixed, so the test is too. */
it('seats everybody equally often in 10,000 draws, in every place, by both implementations', () => {
  const [size, draws, places] = [20, 10_000, 3];
  const entries = roster(size, false);
  const seats = Array.from({ length: places }, () => new Map<string, number>());
  for (let index = 0; index < draws; index++) {
    const one = { ...data(index), entries, places };
    const { drawn, seed } = drawOf(one);
    if (index % 100 === 0)
      expect({ drawn, seed }).toEqual({ drawn: independently(one).drawn, seed: independently(one).seed });
    drawn.forEach((name, place) => seats[place]?.set(name, (seats[place].get(name) ?? 0) + 1));
  }
  const expected = draws / size;
  for (const counts of seats) {
    const chi = entries.reduce(
      (sum, { pseudonym }) => sum + ((counts.get(pseudonym) ?? 0) - expected) ** 2 / expected,
      0,
    );
    expect(chi).toBeLessThan(50.8);
    expect(chi).toBeGreaterThan(3.9); // too even would not be random either (p = 0.9999)
  }
});

it('gives the whole order where more places are asked for than there are people', () =>
  expect(orderOf('seed', roster(5))).toHaveLength(4));
