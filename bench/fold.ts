import { evolveAll } from '#domain/dispute/evolve.js';
import { initial, longDispute, parsed } from './long-dispute.js';
import { percentile } from './percentile.js';
import { atLeast, merely, type Row } from './row.js';

const EVENTS = 300;
const ROUNDS = 400;

/** A dispute of 300 events folded, against JSON.parse of the bytes that they are stored as, in turns of one run. */
export function benchFold(): readonly Row[] {
  const stored = longDispute(EVENTS);
  const events = stored.map(parsed);
  const times = { parse: [] as number[], fold: [] as number[], both: [] as number[] };
  let held = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const took = {
      parse: millisecondsOf(() => (held += stored.map(parsed).length)),
      fold: millisecondsOf(() => (held += Object.keys(evolveAll(initial, events).stages).length)),
      both: millisecondsOf(() => (held += Object.keys(evolveAll(initial, stored.map(parsed)).stages).length)),
    };
    if (round < ROUNDS / 4) continue; // warm
    for (const what of ['parse', 'fold', 'both'] as const) times[what].push(took[what]);
  }
  if (held === 0) throw new Error('nothing was folded');
  const rate = (some: readonly number[]): number => (EVENTS * 1_000) / percentile(some, 0.5);
  return [
    atLeast(0.5, {
      name: `a dispute of ${EVENTS} events folded, against JSON.parse of the same bytes`,
      ours: rate(times.fold),
      reference: rate(times.parse),
      unit: '/s',
    }),
    merely({
      name: 'the same parsed and folded, as a request does it',
      ours: rate(times.both),
      reference: rate(times.parse),
      unit: '/s',
    }),
    merely({
      name: 'bytes of that dispute',
      ours: stored.reduce((all, { data, meta }) => all + data.length + meta.length, 0),
      unit: 'B',
    }),
  ];
}

const millisecondsOf = (work: () => unknown): number => {
  const begun = performance.now();
  work();
  return performance.now() - begun;
};
