import { IsNull, QueryFailedError } from 'typeorm';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { isUuid, newId } from '#infrastructure/ids.js';
import { HttpProblem } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';
import { hashGivenPassword } from './session/password.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { checkOffices } from './check-offices.js';
import type { AccountCreated, CreateAccountBody } from './account.dto.js';
import { inviteAccount } from './invite.js';
import { assertInvitable } from './invitable.js';
import { loginOf } from './login.js';

type Asked = { readonly request: Request; readonly makerId: string; readonly source: Source };

/**
 * Nobody but its person ever knows its password: the person is invited to choose one. Only outside production may
 * whoever makes it give one, for demonstrations and tests. An account of its own empowers nobody: who may act for a
 * party comes from the party, or from two officers on paper. Throws Taken for a login in use, PasswordIsTheirs,
 * OfficesExclude, Refused
 * EmpoweredByNobody where parties are named.
 */
export async function createAccount(
  parts: ApiParts,
  associationId: string,
  body: CreateAccountBody,
  asked: Asked,
): Promise<OfficeAnswer> {
  checkOffices(body.roles);
  if (body.password !== undefined && parts.environment === 'production') throw new HttpProblem('PasswordIsTheirs');
  await assertInvitable(parts, associationId, body.invitation);
  if ((body.partyIds ?? []).length > 0) refuse('EmpoweredByNobody', { field: 'partyIds' });
  return insertAccount(parts, associationId, body, asked).catch((error: unknown) => {
    throw isTaken(error) ? new HttpProblem('Taken') : error;
  });
}

const insertAccount = (
  parts: ApiParts,
  associationId: string,
  { login, password, name, mail, locale, roles, invitation = { by: 'mail' } }: CreateAccountBody,
  { request, makerId, source }: Asked,
) =>
  answerOfficeOnce(parts, request, async (manager) => {
    const id = newId();
    const passwordHash = password === undefined ? null : await hashGivenPassword(password);
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
    const database = statementsIn(manager);
    const made = { accountId: id, associationId, by: makerId, source };
    await noteSecurity(database, {
      kind: 'account-created',
      associationId,
      accountId: id,
      actor: makerId,
      source,
      facts: { roles: roles.join(' '), passwordGiven: password !== undefined },
    });
    const invited = password === undefined && (await inviteAccount(parts, database, invitation, made));
    const answer: AccountCreated = { accountId: id, ...(invited && { invitation: invited }) };
    return { status: 201, body: JSON.stringify(answer) };
  });

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  'constraint' in error.driverError &&
  error.driverError.constraint === 'account_login';
