import type { EntityManager } from 'typeorm';
import { tellAccount } from '#application/account/tell-account.js';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { newId } from '#infrastructure/ids.js';
import { networkOf } from '#infrastructure/limits/network-of.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { inviteAccount } from '../invite.js';
import { loginOf } from '../login.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { RegisterBody } from './registration.dto.js';

const HOUR = 3_600_000;
/** From one network in an hour, and to one account. */
const MOST = { fromNetwork: 10, toAccount: 5 };

type Asked = { readonly associationId: string; readonly source: Source; readonly request: Request };

/**
 * Somebody registers itself. The account has no password and acts for nobody: its person chooses one by the link that
 * is mailed to it, and a party, or two officers on paper, give it authority. Where the address has an account already
 * its person is told so by mail, and the asker nothing. Throws Refused NotFound where that is not allowed,
 * TooManyAttempts.
 */
export const register = (
  parts: ApiParts,
  { associationId, source, request }: Asked,
  body: RegisterBody,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const now = parts.now();
    const network = networkOf(source.address); // of IPv6 one subscriber has more addresses than could be counted
    const since = new Date(now.getTime() - HOUR);
    const allowed = await manager.query<object[]>(
      'SELECT 1 FROM office.association WHERE id = $1 AND $2 = ANY (self_registration)',
      [associationId, body.kind],
    );
    if (allowed.length === 0) refuse('NotFound');
    if ((await countOf(manager, FROM_NETWORK, network, since)) >= MOST.fromNetwork)
      throw new HttpProblem('TooManyAttempts', { headers: { 'retry-after': String(HOUR / 1_000) } });
    const mail = loginOf(body.mail);
    await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`register ${associationId} ${mail}`]);
    const [known] = await manager.query<{ readonly id: string; readonly mail: string }[]>(
      'SELECT id, mail FROM office.account WHERE association_id = $1 AND (lower(mail) = $2 OR login = $2) LIMIT 1',
      [associationId, mail],
    );
    const database = statementsIn(manager);
    const accountId = newId();
    if (!known) {
      await manager.getRepository(Account).insert({
        id: accountId,
        associationId,
        login: mail,
        passwordHash: null,
        name: body.name,
        mail: body.mail,
        locale: body.locale,
        roles: ['party'],
        partyIds: [],
        madeBy: null,
        createdAt: now,
      });
      await inviteAccount(parts, database, { by: 'mail' }, { accountId, associationId, by: 'public', source });
    } else if ((await countOf(manager, TOLD_ALREADY, known.id, since)) < MOST.toAccount)
      await tellAccount(database, { accountId: known.id, topic: 'registered-already' }, now);
    await manager.query(
      `INSERT INTO office.registration (id, association_id, account_id, kind, party_name, address, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), associationId, known ? null : accountId, body.kind, known ? null : body.partyName, network, now],
    );
    await noteSecurity(database, {
      kind: 'self-registered',
      associationId,
      accountId: known?.id ?? accountId,
      source,
      facts: { as: body.kind, known: known !== undefined },
    });
    return { status: 202, body: '{}' };
  });

const FROM_NETWORK = 'SELECT count(*) AS n FROM office.registration WHERE address = $1 AND created_at > $2';
const TOLD_ALREADY = `SELECT count(*) AS n FROM office.account_notice
  WHERE topic = 'registered-already' AND account_id = $1 AND created_at > $2`;

const countOf = async (manager: EntityManager, text: string, of: string, since: Date): Promise<number> => {
  const [row] = await manager.query<{ readonly n: string }[]>(text, [of, since]);
  return Number(row?.n ?? 0);
};
