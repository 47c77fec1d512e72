import { IsNull, QueryFailedError } from 'typeorm';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { isUuid, newId } from '#infrastructure/ids.js';
import { HttpProblem } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';
import { hashPassword } from './session/password.js';
import { checkOffices } from './check-offices.js';
import type { CreateAccountBody } from './account.dto.js';
import { loginOf } from './login.js';

type Asked = { readonly request: Request; readonly makerId: string };

/**
 * An account of its own empowers nobody: who may act for a party comes from the party, or from two officers on paper.
 * Throws Taken for a login in use, OfficesExclude, Refused EmpoweredByNobody where
 * parties are named.
 */
export async function createAccount(
  parts: ApiParts,
  associationId: string,
  body: CreateAccountBody,
  { request, makerId }: Asked,
): Promise<OfficeAnswer> {
  checkOffices(body.roles);
  if ((body.partyIds ?? []).length > 0) refuse('EmpoweredByNobody', { field: 'partyIds' });
  return insertAccount(parts, associationId, body, { request, makerId }).catch((error: unknown) => {
    throw isTaken(error) ? new HttpProblem('Taken') : error;
  });
}

const insertAccount = (
  parts: ApiParts,
  associationId: string,
  { login, password, name, mail, locale, roles }: CreateAccountBody,
  { request, makerId }: Asked,
) =>
  answerOfficeOnce(parts, request, async (manager) => {
    const id = newId();
    const passwordHash = await hashPassword(password);
    await manager.getRepository(Account).insert({
      id,
      associationId,
      login: loginOf(login),
      passwordHash,
      name,
      mail,
      locale,
      roles,
      partyIds: [],
      madeBy: isUuid(makerId) ? makerId : null, // the operator has none
      createdAt: parts.now(),
    });
    if (roles.includes('case-manager'))
      await manager
        .getRepository(Association)
        .update({ id: associationId, caseManagerAccountId: IsNull() }, { caseManagerAccountId: id });
    return { status: 201, body: JSON.stringify({ accountId: id }) };
  });

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  'constraint' in error.driverError &&
  error.driverError.constraint === 'account_login';
