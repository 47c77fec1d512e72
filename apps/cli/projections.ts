import { PROJECTIONS } from '#read-models/all.js';
import { rebuild, verify } from '#read-models/rebuild.js';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';

/**
 * `rebuild` builds beside the live table and swaps, with `--back` also in the place of a newer release's; `verify`
 * compares the live table with a fresh one, exit code 1 if they differ.
 */
export async function projections(config: Config, args: readonly string[]): Promise<number> {
  const back = args.includes('--back');
  const [what, name] = args.filter((arg) => arg !== '--back');
  const named = PROJECTIONS.filter((projection) => name === undefined || projection.name === name);
  if ((what !== 'rebuild' && what !== 'verify') || named.length === 0) {
    console.error(`parley projections rebuild|verify [--back] [${PROJECTIONS.map((one) => one.name).join('|')}]`);
    return 2;
  }
  return withDatabase(config, async (pool) => {
    if (what === 'rebuild') {
      const live = await rebuild(pool, named, { back, report: reporting(() => performance.now()) });
      for (const projection of named)
        console.log(
          `${projection.name}: built again${live.has(projection) ? ' and live' : '; live as soon as nobody reads the older table'}`,
        );
      return 0;
    }
    let different = 0;
    for (const projection of named) {
      const found = await verify(pool, projection);
      different += found.different;
      console.log(
        `${projection.name}: ${found.different === 0 ? 'equal' : `${found.different} rows differ`} at position ${found.position}`,
      );
    }
    return different === 0 ? 0 : 1;
  });
}

const EVERY = 2_000; // milliseconds

/** Every two seconds a line with how much is built, how fast and how long it still takes. */
const reporting = (milliseconds: () => number) => {
  const begun = milliseconds();
  let [told, from] = [-Infinity, 0];
  return ({ events, total }: { readonly events: number; readonly total: number }): void => {
    const now = milliseconds();
    if (told === -Infinity) from = events; // another run may have built some of it
    if (now - told < EVERY) return;
    told = now;
    const speed = (events - from) / ((now - begun) / 1_000);
    const left = speed > 0 ? `, ${Math.round(speed)} a second, ${Math.ceil((total - events) / speed)} s left` : '';
    console.log(`${events} of ${total} events${left}`);
  };
};
