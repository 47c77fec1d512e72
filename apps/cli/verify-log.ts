import { verifyLog } from '#event-store/verify-log.js';
import type { Config } from './config.js';
import { withDatabase } from './with-database.js';

/** Exit code 1 with the first bad position if an event is missing, changed or out of order. */
export async function verifyTheLog(config: Config, [what]: readonly string[]): Promise<number> {
  if (what !== 'verify') {
    console.error('parley log verify, parley log head, or parley log check-head');
    return 2;
  }
  return withDatabase(config, async (pool) => {
    const { events, streams, faults } = await verifyLog(pool, (position, end) =>
      console.log(`${position} of ${end} events`),
    );
    for (const fault of faults) console.error(`position ${fault.position}, stream ${fault.streamId}: ${fault.what}`);
    console.log(
      faults.length === 0
        ? `The log is sound: ${events} events in ${streams} streams.`
        : `The log is NOT sound: ${faults.length} faults.`,
    );
    return faults.length === 0 ? 0 : 1;
  });
}
