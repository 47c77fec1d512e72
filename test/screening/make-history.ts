/**
 * Makes a history of shops to try warnings on: complaints by day over two years and a festival that comes each autumn.
 * It shares nothing with the model: rates, seasons and scatter are its own, and the model is never told which shop has
 * an effect.
 */

type Random = () => number;

/** Mulberry32: the same seed, the same history. */
const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};
const normalOf = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const poissonOf = (random: Random, mean: number): number => {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalOf(random)));
  let count = 0;
  let product = random();
  for (const least = Math.exp(-mean); product > least; product *= random()) count += 1;
  return count;
};

const GROUPS = ['bags', 'shoes', 'watches', 'cosmetics', 'tea'] as const;
/** The day of the last festival, the end of the history. */
export const LAST = 1_030;
const DAYS_OF_FESTIVAL = [300, 665, LAST];

type Day = { readonly day: number; readonly part: number; readonly whole: number };
type Made = {
  readonly subjects: readonly { readonly id: string; readonly group: string; readonly days: readonly Day[] }[];
  readonly festivals: readonly { readonly name: string; readonly on: readonly number[] }[];
  /** Whose rate rose. */
  readonly guilty: ReadonlySet<string>;
};
type How = {
  readonly seed: number;
  readonly shops: number;
  readonly effect: number;
  readonly oneIn?: number;
  readonly scatter?: number;
  readonly goods?: number;
};

/**
 * `effect`: by how much the rate of one shop in `oneIn` rises, some weeks before the last festival; 1 for a history in
 * which nothing happens. `scatter`: of each shop's week, the standard deviation of the logarithm of its rate.
 */
export function makeHistory({ seed, shops, effect, oneIn = 20, scatter = 0.25, goods = 60 }: How): Made {
  const random = randomOf(seed);
  const guilty = new Set<string>();
  const subjects = Array.from({ length: shops }, (_, at) => {
    const group = GROUPS[at % GROUPS.length] ?? GROUPS[0];
    const rate = 0.004 * Math.exp(0.5 * normalOf(random)) * (1 + (at % GROUPS.length) / 4);
    const size = goods * Math.exp(0.6 * normalOf(random));
    const begins = LAST - 10 - Math.floor(random() * 25);
    const isGuilty = effect > 1 && random() < 1 / oneIn;
    if (isGuilty) guilty.add(`shop-${at}`);
    let week = -1;
    let shake = 1;
    const days: Day[] = [];
    for (let day = 0; day < LAST; day += 1) {
      if (Math.floor(day / 7) !== week) {
        week = Math.floor(day / 7);
        shake = Math.exp(scatter * normalOf(random) - scatter ** 2 / 2);
      }
      const before = (DAYS_OF_FESTIVAL.find((one) => one > day) ?? LAST) - day;
      const season = before <= 28 ? 1 + (28 - before) / 40 : 1; // for all alike
      const busy = before <= 28 ? 1.6 : 1;
      const whole = poissonOf(random, size * busy);
      const bad = isGuilty && day >= begins ? effect : 1;
      days.push({ day, whole, part: Math.min(whole, poissonOf(random, whole * rate * season * shake * bad)) });
    }
    return { id: `shop-${at}`, group, days };
  });
  return { subjects, festivals: [{ name: 'autumn', on: DAYS_OF_FESTIVAL }], guilty };
}
