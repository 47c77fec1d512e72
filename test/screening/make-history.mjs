/**
 * Makes a history of shops to try warnings on: complaints by day over two years and a festival that comes each autumn.
 * It shares nothing with the model: rates, seasons and scatter are its own, and the model is never told which shop has
 * an effect.
 */

/** Mulberry32: the same seed, the same history. */
const randomOf = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};
const normalOf = (random) => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
const poissonOf = (random, mean) => {
  if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normalOf(random)));
  let [count, product] = [0, random()];
  for (const least = Math.exp(-mean); product > least; product *= random()) count += 1;
  return count;
};

const GROUPS = ['bags', 'shoes', 'watches', 'cosmetics', 'tea'];
export const FESTIVALS = [{ name: 'autumn', on: [300, 665, 1_030] }];
const LAST = 1_030;

/**
 * `effect`: by how much the rate of one shop in `oneIn` rises, some weeks before the last festival; 1 for a history in
 * which nothing happens. `scatter`: of each shop's week, the standard deviation of the logarithm of its rate.
 */
export function makeHistory({ seed, shops, effect, oneIn = 20, scatter = 0.25, goods = 60 }) {
  const random = randomOf(seed);
  const guilty = new Set();
  const subjects = Array.from({ length: shops }, (_, at) => {
    const group = GROUPS[at % GROUPS.length];
    const rate = 0.004 * Math.exp(0.5 * normalOf(random)) * (1 + (at % GROUPS.length) / 4);
    const size = goods * Math.exp(0.6 * normalOf(random));
    const begins = LAST - 10 - Math.floor(random() * 25);
    const isGuilty = effect > 1 && random() < 1 / oneIn;
    if (isGuilty) guilty.add(`shop-${at}`);
    let [week, shake] = [-1, 1];
    const days = [];
    for (let day = 0; day < LAST; day += 1) {
      if (Math.floor(day / 7) !== week) {
        week = Math.floor(day / 7);
        shake = Math.exp(scatter * normalOf(random) - scatter ** 2 / 2);
      }
      const before = FESTIVALS[0].on.find((one) => one > day) - day;
      const season = before <= 28 ? 1 + (28 - before) / 40 : 1; // for all alike
      const busy = before <= 28 ? 1.6 : 1;
      const whole = poissonOf(random, size * busy);
      const bad = isGuilty && day >= begins ? effect : 1;
      days.push({ day, whole, part: Math.min(whole, poissonOf(random, whole * rate * season * shake * bad)) });
    }
    return { id: `shop-${at}`, group, days };
  });
  return { subjects, festivals: FESTIVALS, guilty };
}
