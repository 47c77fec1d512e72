import { IsNull, QueryFailedError } from 'typeorm';
import { authoriseAccount } from '#application/party/grant-authority.js';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { loadParty } from '#application/party/parties.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { newId } from '#infrastructure/ids.js';
import { HttpProblem } from '../http/http-problem.js';
import type { ApiParts } from '../http/parts.js';
import { hashPassword } from './session/password.js';
import type { CreateAccountBody } from './account.dto.js';
import { loginOf } from './login.js';

/**
 * The account first, then its authority in each party's stream: a repeated request finds the account and goes on with
 * what is missing. Throws Taken for a login in use, Refused UnknownReference for a party that is not known.
 */
export async function createAccount(
  parts: ApiParts,
  tenant: TenantContext,
  body: CreateAccountBody,
  by: Actor,
  at: Instant,
  request: Request,
): Promise<OfficeAnswer> {
  const partyIds = body.partyIds ?? [];
  for (const [i, partyId] of partyIds.entries())
    if ((await loadParty(tenant, partyId)).party.kind === undefined)
      refuse('UnknownReference', { field: `partyIds[${i}]` });
  const answer = await insertAccount(parts, tenant.associationId, body, request).catch((error: unknown) => {
    throw isTaken(error) ? new HttpProblem('Taken') : error;
  });
  const { accountId } = JSON.parse(answer.body) as { readonly accountId: string };
  for (const partyId of partyIds) await authoriseAccount(tenant, partyId, accountId, by, at);
  return answer;
}

const insertAccount = (
  parts: ApiParts,
  associationId: string,
  { login, password, name, mail, locale, roles, partyIds }: CreateAccountBody,
  request: Request,
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
      partyIds: partyIds ?? [],
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
