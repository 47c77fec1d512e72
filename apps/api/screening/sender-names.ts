import { findIdentity } from '#application/party/parties.js';
import type { Sender } from '#domain/screening/events.js';
import { namesOfPlatforms } from '../dispute/docket/line-words.js';
import type { Caller } from '../http/caller.js';

/** What platforms and parties are called that sent texts, by id; the association’s own reviewers are told it alone. */
export async function namesOfSenders(
  { tenant }: Pick<Caller, 'tenant'>,
  senders: readonly Sender[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: Sender['kind']) => [...new Set(senders.flatMap((one) => (one.kind === kind ? one.id : [])))];
  const [platforms, parties] = [idsOf('platform'), idsOf('party')];
  const [named, identities] = await Promise.all([
    platforms.length === 0 ? new Map<string, string>() : namesOfPlatforms(tenant, platforms),
    Promise.all(parties.map(async (id) => ({ id, name: (await findIdentity(tenant, id))?.name }))),
  ]);
  const told = identities.flatMap(({ id, name }) => (name === undefined ? [] : [[id, name] as const]));
  return new Map([...named, ...told]);
}
