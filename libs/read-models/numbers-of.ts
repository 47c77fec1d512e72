import type { Database } from '#event-store/types.js';
import { findNumbers } from './find-numbers.js';
import { isThere } from './is-there.js';

type Place = { readonly database: Database; readonly associationId: string };

/** By which numbers people know these disputes; one that the docket does not show, or not yet, has none. */
export async function numbersOf(
  { database, associationId }: Place,
  disputeIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (disputeIds.length === 0 || !(await isThere(database, 'docket'))) return new Map();
  const numbers = await findNumbers(database, associationId, disputeIds);
  return new Map(numbers.map(({ id, name }) => [id, name]));
}
