import { loadMorning, type LoadedMorning } from '#application/early-warning/mornings.js';
import { askedOnce } from '#application/context/asked-once.js';
import { lookerOf } from '#domain/early-warning/decide.js';
import { findMornings } from '#read-models/find-early-warnings.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { waitForTable } from '../http/wait-for-read.js';
import type { EarlyWarningList, ListEarlyWarningsQuery } from './early-warnings.dto.js';
import { namesIn } from './names-in.js';
import { viewMorning } from './view-morning.js';

/** Mornings with what the caller may see of them, the newest first. Found in the table, told from the streams. */
export async function listEarlyWarnings(
  caller: Caller,
  { cursor, limit = 20 }: ListEarlyWarningsQuery,
  token: string | undefined,
): Promise<EarlyWarningList> {
  const { actor, tenant, now } = caller;
  await waitForTable(tenant, 'early_warnings', token);
  const looker = lookerOf(actor, await tenant.contextOf(actor), tenant.associationId);
  if (looker === undefined) return { items: [] };
  const list = given({ operation: 'listEarlyWarnings', looker });
  const rows = await findMornings(tenant.database, tenant.associationId, {
    sentTo: looker.kind === 'association' ? undefined : looker.id,
    after: placeOf<{ readonly after: string }>(tenant, list, cursor)?.after,
    limit: limit + 1,
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, (last) => ({ after: last }));
  const once = await askedOnce(tenant, actor);
  const loaded: readonly LoadedMorning[] = await Promise.all(
    page.map((id) => loadMorning(once, id, { by: actor, at: now })),
  );
  const names = await namesIn(caller, loaded);
  return { items: loaded.map((one) => viewMorning(caller, one, names)), ...next };
}
