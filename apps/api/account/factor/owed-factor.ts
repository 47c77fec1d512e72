import { carryOutReset, findDueReset } from '#application/account/factor/factor-resets.js';
import { findFactorPolicy, isFactorRequired } from '#application/account/factor/factor-policy.js';
import { hasFactor } from '#application/account/factor/factors.js';
import type { Account, AccountRole } from '#infrastructure/database/entities/account.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { noteSecurity } from '#infrastructure/security/security-event.js';
import type { ApiParts } from '../../http/parts.js';

type Parts = Pick<ApiParts, 'pool' | 'factorRoles'>;
type Asked = Pick<Account, 'id' | 'associationId'> & { readonly roles: readonly AccountRole[] };

/** Whether an account may not be without a second factor. */
export const isRequiredOf = async ({ pool, factorRoles }: Parts, { associationId, roles }: Asked): Promise<boolean> =>
  isFactorRequired(roles, factorRoles, await findFactorPolicy(pool, associationId));

/**
 * What an account owes after its first step: a factor where it has one, to enrol one where it needs one and has none.
 * A reset whose delay is over is carried out first: nobody has to wait for a program that does it.
 */
export async function owedFactor(parts: Parts, account: Asked, at: Date): Promise<'factor' | 'enrolment' | undefined> {
  const due = await findDueReset(parts.pool, account.id, at);
  if (due !== undefined)
    await inTransaction(parts.pool, async (client) => {
      await carryOutReset(client, due, account.id, at);
      const { id: accountId, associationId } = account;
      await noteSecurity(client, { kind: 'factor-reset-done', associationId, accountId, facts: { resetId: due } });
    });
  if (await hasFactor(parts.pool, account.id)) return 'factor';
  return (await isRequiredOf(parts, account)) ? 'enrolment' : undefined;
}
