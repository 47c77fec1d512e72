import { PROJECTIONS } from '#read-models/all.js';
import { rebuild, verify } from '#read-models/rebuild.js';
import type { Config } from './config.js';
import { tellingProgress } from './rebuild-progress.js';
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
      const report = tellingProgress(
        () => performance.now(),
        (line) => console.log(line),
      );
      const live = await rebuild(pool, named, { back, report });
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
