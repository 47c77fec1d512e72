import { findLiveReader } from '#read-models/find-live-reader.js';
import { findDocketLines, type Place } from '#read-models/find-docket-lines.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { ownLines } from './own-lines.js';
import type { OwnTask, OwnTaskList } from './own-tasks.dto.js';
import { whoseOf } from './sight.js';

/** So many disputes are read in one statement, and so many statements are made at most. */
const AT_ONCE = 100;
const ROUNDS = 5;

/** What the caller has to do, or waits for, in all disputes of its own that are open; of the staff nothing: it has tasks. */
export async function listOwnTasks(caller: Caller): Promise<OwnTaskList> {
  const { actor, tenant } = caller;
  const context = await tenant.contextOf(actor);
  const whose = whoseOf(actor, context);
  if (!whose || whose.kind === 'all' || whose.kind === 'auditor') return { items: [] };
  if (whose.kind === 'expert' && (await findLiveReader(tenant.database, 'sittings')) === undefined)
    return { items: [] };
  const found: OwnTask[] = [];
  let after: Place | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = given({ whose, filter: { open: true }, after });
    const page = await findDocketLines(tenant.database, tenant.associationId, { ...wanted, limit: AT_ONCE });
    for (const { line, tasks } of await ownLines(caller, context, whose, page))
      found.push(
        ...tasks().map((task) => {
          const { disputeId, number, roles = [], parties, right } = line;
          return given({ disputeId, number, roles, parties, right, ...task }) as OwnTask;
        }),
      );
    const last = page.at(-1);
    if (page.length < AT_ONCE || !last) return { items: found.toSorted(byDay) };
    after = { at: last.at, disputeId: last.disputeId };
  }
  return { items: found.toSorted(byDay), isCut: true };
}

const LAST = '~'; // after every instant
const byDay = (one: OwnTask, other: OwnTask): number => {
  const [a, b] = [one.dueAt ?? LAST, other.dueAt ?? LAST];
  return a === b ? 0 : a < b ? -1 : 1;
};
