import type { EntityManager } from 'typeorm';
import { refuse } from '#domain/kernel/refusal.js';
import { Account } from '#infrastructure/database/entities/account.js';

/** An account of this association that is not over, held until the transaction ends. Throws Refused NotFound. */
export const holdAccount = async (
  manager: EntityManager,
  associationId: string,
  accountId: string,
): Promise<Account> => {
  const account = await manager
    .getRepository(Account)
    .findOne({ where: { id: accountId, associationId }, lock: { mode: 'pessimistic_write' } });
  return account && !account.endedAt ? account : refuse('NotFound');
};
