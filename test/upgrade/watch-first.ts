import type { Database } from '#event-store/types.js';
import type { Answered, Balancer } from './balancer.js';
import { isSeldomBusy } from './bounds.js';
import { changedOf, findOlderBuilt, findOlderTables } from './older-tables.js';
import type { Running } from './program-of.js';

/** What it logs of a 503 for another reason: the database was away, or an event is of a newer release. */
const OUTAGE = 'unavailable, to be tried again';

/** Holds the first release to what it may answer, and to the read models that it keeps now. */
export async function watchFirst(api: Running & { readonly url: string }, balancer: Balancer, database: Database) {
  const tables = await findOlderTables(database);
  return {
    /** It says so after five tries at which others were faster, beside another or alone; this one tries on. */
    isItsOwn: ({ from, code }: Answered): boolean => from === api.url && code === 'Busy',
    isSeldomBusy: (): boolean => isSeldomBusy(balancer.answersOf(api.url)),
    howBusy: (): string => {
      const { answered, busy } = balancer.answersOf(api.url);
      return `${busy} of ${answered} answers`;
    },
    outages: (): readonly string[] =>
      api
        .log()
        .split('\n')
        .filter((line) => line.includes(OUTAGE)),
    /** Which of its tables are others now, and what is being built of them. */
    changed: async (): Promise<readonly string[]> => [
      ...changedOf(tables, await findOlderTables(database)),
      ...(await findOlderBuilt(database)).map((reader) => `${reader} is being built`),
    ],
    kept: tables.length,
  };
}
