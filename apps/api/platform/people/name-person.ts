import type { EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Platform } from '#infrastructure/database/entities/platform.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { inviteAccount } from '../../account/invite.js';
import { loginOf } from '../../account/login.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { NamePersonBody, PlatformPersonAnswer } from './people.dto.js';

export type Naming = {
  readonly associationId: string;
  readonly platformId: string;
  /** The account that names: of the platform’s own people, or an officer’s, whose word a second one confirms. */
  readonly by: string;
  readonly as: 'platform' | 'association';
  readonly source: Source;
  readonly request: Request;
};

/**
 * Names somebody as one of a platform’s people. By the platform itself it counts at once, and the person is invited;
 * by the association once a second officer has confirmed it. Throws Taken, OfficesExclude for somebody who has an
 * office or acts for a party here, PlatformContactMissing where the platform could not be told.
 */
export async function namePerson(parts: ApiParts, naming: Naming, body: NamePersonBody): Promise<OfficeAnswer> {
  const { associationId, platformId, by, as, source, request } = naming;
  return answerOfficeOnce(parts, request, async (manager) => {
    const platform =
      (await manager.getRepository(Platform).findOneBy({ id: platformId, associationId })) ?? refuse('NotFound');
    if (as === 'association' && platform.contactMail === null) throw new HttpProblem('PlatformContactMissing');
    await checkIsNobodyElse(manager, associationId, body.mail);
    const [personId, accountId, now] = [newId(), newId(), parts.now()];
    await manager.getRepository(Account).insert({
      id: accountId,
      associationId,
      login: loginOf(body.login),
      passwordHash: null,
      name: body.name,
      mail: body.mail,
      locale: body.locale,
      roles: ['platform-staff'],
      partyIds: [],
      madeBy: by,
      createdAt: now,
    });
    const confirmed = as === 'platform';
    await manager.query(
      `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        personId,
        associationId,
        platformId,
        accountId,
        body.scopes,
        by,
        now,
        confirmed ? by : null,
        confirmed ? now : null,
      ],
    );
    const database = statementsIn(manager);
    const facts = { personId, platformId, scopes: body.scopes.join(' ') };
    await noteSecurity(database, { kind: 'platform-person-named', associationId, accountId, actor: by, source, facts });
    if (confirmed) await inviteAccount(parts, database, { by: 'mail' }, { accountId, associationId, by, source });
    const answer: PlatformPersonAnswer = { personId, state: confirmed ? 'active' : 'proposed' };
    return { status: 201, body: JSON.stringify(answer) };
  }).catch((error: unknown) => {
    throw isTaken(error) ? new HttpProblem('Taken') : error;
  });
}

/** Who carries out for a platform neither decides here nor acts for a party, under whichever account. */
const checkIsNobodyElse = async (manager: EntityManager, associationId: string, mail: string): Promise<void> => {
  const others = await manager.query<object[]>(
    `SELECT 1 FROM office.account
       WHERE association_id = $1 AND lower(mail) = lower($2) AND ended_at IS NULL AND NOT 'platform-staff' = ANY (roles)`,
    [associationId, mail],
  );
  if (others.length > 0) throw new HttpProblem('OfficesExclude', { facts: { office: 'platform-staff' } });
};

const isTaken = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  'constraint' in error.driverError &&
  error.driverError.constraint === 'account_login';
