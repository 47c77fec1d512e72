import { refuse } from '#domain/kernel/refusal.js';
import { isUuid } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Door = Pick<TenantContext, 'database' | 'associationId'>;

/**
 * What takes two officers takes two hands. Whoever made an account knows its first password, so that an account is of
 * one hand with the account that made it, and so on; two that the same account made are, too. One that registered
 * itself is as made by who gave it its office. Those that the operator made stand for themselves. Refuses
 * SecondPersonNeeded.
 */
export async function checkOtherHand(door: Door, officerId: string, before: readonly (string | undefined)[]) {
  const others = before.filter((id) => id !== officerId); // whether it is the very same, the rule itself says
  if (!(await isOtherHand(door, officerId, others))) refuse('SecondPersonNeeded', { why: 'same-hand' });
}

/** Whether this account is of one hand with none of the others. */
export async function isOtherHand(
  door: Door,
  accountId: string,
  before: readonly (string | undefined)[],
): Promise<boolean> {
  if (before.includes(accountId)) return false;
  const others = before.filter((id) => id !== undefined && isUuid(id)) as readonly string[];
  if (others.length === 0 || !isUuid(accountId)) return true;
  const hands = await handsOf(door, [accountId, ...others]);
  const own = hands.get(accountId) ?? new Set<string>();
  return !others.some((id) => [...(hands.get(id) ?? [])].some((hand) => own.has(hand)));
}

/** Of each of these accounts itself, who made it, who made that one, and so on. */
const handsOf = async (
  { database, associationId }: Door,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const { rows } = await database.query<{ account_id: string; hands: string[] }>({
    name: 'hands-of-accounts',
    text: `WITH RECURSIVE hand AS (
             SELECT id AS account_id, id, made_by FROM office.account WHERE association_id = $1 AND id = ANY ($2::uuid[])
             UNION
             SELECT hand.account_id, maker.id, maker.made_by
               FROM hand JOIN office.account AS maker ON maker.association_id = $1 AND maker.id = hand.made_by
           ) SELECT account_id, array_agg(id) AS hands FROM hand GROUP BY account_id`,
    values: [associationId, ids],
  });
  return new Map(rows.map(({ account_id, hands }) => [account_id, new Set(hands)]));
};
