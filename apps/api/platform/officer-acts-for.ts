import type { EntityManager } from 'typeorm';
import { tellAccount } from '#application/account/tell-account.js';
import { instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Platform } from '#infrastructure/database/entities/platform.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { isUuid } from '#infrastructure/ids.js';
import { hadPeople } from './people/had-people.js';

/** Who makes a key: the platform itself, or the association's own people for it. */
export type KeyMaker = {
  readonly as: 'platform' | 'association';
  readonly by: string;
  /** Of a key that makes another: who of the association had made that one. */
  readonly keyMadeBy?: string | undefined;
};

/** The officer whose hand may be in a key: who makes it, or made the key by which it is made. */
export const handInKey = (maker: KeyMaker): string | undefined => maker.keyMadeBy ?? officerOf(maker);

/** The account of the officer who makes it; none of a platform’s own people, and of the operator. */
const officerOf = ({ as, by }: KeyMaker): string | undefined => (as === 'association' && isUuid(by) ? by : undefined);

/** What its contact is told of, and when, by machine time. */
type Told = { readonly topic: 'platform-key-made' | 'platform-receiver-set'; readonly now: Date };

/**
 * An administrator makes the first key of a platform and says where it takes webhooks, and the platform's contact is
 * told. Once the platform has used a key, or has had people of its own, it does so itself, or the operator does: an
 * officer that ends its people, which it may alone, is not the platform for that. Throws Refused SecondPersonNeeded.
 */
export async function officerActsFor(
  manager: EntityManager,
  { id, associationId, contactMail }: Pick<Platform, 'id' | 'associationId' | 'contactMail'>,
  maker: KeyMaker,
  { topic, now }: Told,
): Promise<void> {
  const by = officerOf(maker);
  if (by === undefined) return;
  if (await hadPeople(manager, { associationId, platformId: id })) refuse('SecondPersonNeeded');
  const used = await manager.query<object[]>(
    'SELECT FROM office.api_key WHERE association_id = $1 AND platform_id = $2 AND last_used_at IS NOT NULL LIMIT 1',
    [associationId, id],
  );
  if (used.length > 0) refuse('SecondPersonNeeded');
  if (contactMail === null) return;
  const told = {
    accountId: by,
    topic,
    address: contactMail,
    facts: { at: instant(now) },
  } as const;
  await tellAccount(statementsIn(manager), told, now);
}
