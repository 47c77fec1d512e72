import { findIdentity } from '#application/party/parties.js';
import type { Sender } from '#domain/screening/events.js';
import type { Caller } from '../http/caller.js';

/** What platforms and parties are called that sent texts, by id; the association’s own reviewers are told it alone. */
export async function namesOfSenders(
  { tenant }: Pick<Caller, 'tenant'>,
  senders: readonly Sender[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: Sender['kind']) => [...new Set(senders.flatMap((one) => (one.kind === kind ? one.id : [])))];
  const [platforms, parties] = [idsOf('platform'), idsOf('party')];
  const [named, identities] = await Promise.all([
    platforms.length === 0
      ? { rows: [] }
      : tenant.database.query<{ id: string; name: string }>({
          name: 'names-of-platforms',
          text: 'SELECT id, name FROM office.platform WHERE association_id = $1 AND id = ANY ($2::uuid[])',
          values: [tenant.associationId, platforms],
        }),
    Promise.all(parties.map(async (id) => ({ id, name: (await findIdentity(tenant, id))?.name }))),
  ]);
  const all = [...named.rows, ...identities];
  return new Map(all.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const])));
}
