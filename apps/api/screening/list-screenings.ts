import { loadScreening } from '#application/screening/screenings.js';
import { askedOnce } from '#application/context/asked-once.js';
import { senderOf } from '#domain/screening/roles.js';
import type { Sender } from '#domain/screening/events.js';
import { findScreenings } from '#read-models/find-screenings.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { waitForTable } from '../http/wait-for-read.js';
import type { ListScreeningsQuery, ScreeningList } from './screening.dto.js';
import { namesOfSenders } from './sender-names.js';
import { lineOf } from './view-screening.js';

/** In whose name the caller reads: a reviewer reads what everybody sent. Undefined for whoever has no part in any. */
export const readerOf = async ({ actor, tenant }: Caller): Promise<Sender | undefined> =>
  senderOf(actor, await tenant.contextOf(actor), tenant.associationId);

/** Of which sender it reads: of all where it reviews. */
export const soughtOf = (reader: Sender): Sender | undefined => (reader.kind === 'association' ? undefined : reader);

/** The caller's screenings, the newest first. Found in the table, told from the streams. */
export async function listScreenings(
  caller: Caller,
  { cursor, limit = 50 }: ListScreeningsQuery,
  token: string | undefined,
): Promise<ScreeningList> {
  const { actor, tenant } = caller;
  await waitForTable(tenant, 'screenings', token);
  const reader = await readerOf(caller);
  if (reader === undefined) return { items: [] };
  const list = given({ operation: 'listScreenings', reader });
  const after = placeOf<{ readonly after: string }>(tenant, list, cursor)?.after;
  const rows = await findScreenings(tenant.database, tenant.associationId, {
    sender: soughtOf(reader),
    after,
    limit: limit + 1,
  });
  const { page, ...next } = pageAt(tenant, list, { rows, limit }, (last) => ({ after: last }));
  const once = await askedOnce(tenant, actor);
  const loaded = await Promise.all(page.map((id) => loadScreening(once, id, actor)));
  const senders = loaded.flatMap(({ screening }) => screening.sender ?? []);
  const names = reader.kind === 'association' ? await namesOfSenders(caller, senders) : new Map<string, string>();
  return { items: loaded.map((one) => lineOf(one, names.get(one.screening.sender?.id ?? ''))), ...next };
}
