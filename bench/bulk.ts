import { shareOut } from './callers.js';
import { postOrThrow, type Json } from './http.js';
import { percentile } from './percentile.js';
import { atLeast, merely, type Row } from './row.js';
import type { BenchSystem } from './system.js';

const COMPLAINTS = 500;
const CALLERS = 16;
const LARGE = 100;
const ITEMS = 300;

/**
 * Many complaints in one call against as many filed one by one, by one client and by sixteen; and complaints with as
 * many items as may be.
 */
export async function benchBulk(system: BenchSystem): Promise<readonly Row[]> {
  const { complainant } = system;
  const file = (): Promise<unknown> => postOrThrow(complainant, '/disputes', system.complaint());
  const fileAll = async (): Promise<void> => {
    const complaints = Array.from({ length: COMPLAINTS }, () => system.complaint());
    const { filed } = await postOrThrow<{ readonly filed: number }>(complainant, '/complaints/batches', { complaints });
    if (filed !== COMPLAINTS) throw new Error(`${filed} of ${COMPLAINTS} were filed`);
  };
  await fileAll(); // warm
  const together = COMPLAINTS / (await secondsOf(fileAll));
  const alone = COMPLAINTS / (await secondsOf(() => shareOut(COMPLAINTS, 1, file)));
  const sixteen = COMPLAINTS / (await secondsOf(() => shareOut(COMPLAINTS, CALLERS, file)));
  const large: number[] = [];
  for (let time = 0; time < LARGE; time += 1)
    large.push(
      1_000 * (await secondsOf(() => postOrThrow(complainant, '/disputes', withItems(system.complaint(), ITEMS)))),
    );
  return [
    atLeast(3, {
      name: `complaints filed ${COMPLAINTS} in a call, against one by one`,
      ours: together,
      reference: alone,
      unit: '/s',
    }),
    merely({
      name: `the same, against one by one by ${CALLERS} at once`,
      ours: together,
      reference: sixteen,
      unit: '/s',
    }),
    merely({ name: `a complaint with ${ITEMS} items, p99`, ours: percentile(large, 0.99), unit: 'ms' }),
    merely({ name: 'the same, p50', ours: percentile(large, 0.5), unit: 'ms' }),
  ];
}

const secondsOf = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
};

/** The same complaint of so many items like its first. */
const withItems = (complaint: Json, count: number): Json => {
  const [first] = complaint['items'] as readonly Json[];
  return {
    ...complaint,
    items: Array.from({ length: count }, (_, i) => ({
      ...first,
      ref: `i${i}`,
      locator: { url: `https://shop.example/cards/${i}`, externalId: `i${i}` },
    })),
  };
};
