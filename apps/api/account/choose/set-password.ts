import type { EntityManager } from 'typeorm';
import { passwordFault } from '#application/account/password-rule.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { HttpProblem } from '../../http/http-problem.js';
import { hashPassword } from '../session/password.js';

/** Sets what its person chose, if it may be chosen. Sessions and links are the caller's. Throws InvalidRequest. */
export async function setPassword(
  manager: EntityManager,
  { id, login, name, mail, associationId }: Account,
  password: string,
  field: string,
): Promise<void> {
  const { nameZh, nameEn } = await manager.getRepository(Association).findOneByOrFail({ id: associationId });
  const fault = passwordFault(password, { words: [login, name, mail], whole: [nameZh, nameEn] });
  if (fault) throw new HttpProblem('InvalidRequest', { errors: [{ field, ...fault }] });
  await manager.getRepository(Account).update({ id }, { passwordHash: await hashPassword(password) });
}
