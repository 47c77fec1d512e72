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
    let different = 0;
    for (const projection of named) {
      if (what === 'rebuild') {
        const live = await rebuild(pool, projection, {
          back,
          report: (events) => console.log(`${projection.name}: ${events} events read`),
        });
        console.log(
          `${projection.name}: built again${live ? ' and live' : '; live when the processes that cannot read it have ended'}`,
        );
      } else {
        const found = await verify(pool, projection);
        different += found.different;
        console.log(
          `${projection.name}: ${found.different === 0 ? 'equal' : `${found.different} rows differ`} at position ${found.position}`,
        );
      }
    }
    return different === 0 ? 0 : 1;
  });
}
