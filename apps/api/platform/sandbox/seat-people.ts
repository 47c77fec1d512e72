import { randomBytes } from 'node:crypto';
import { In, IsNull } from 'typeorm';
import { SANDBOX_CAST, SANDBOX_CLERK, syntheticLogin } from '#infrastructure/demo/sandbox/sandbox-people.js';
import { Account, type AccountRole } from '#infrastructure/database/entities/account.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { Session } from '#infrastructure/database/entities/session.js';
import { newId } from '#infrastructure/ids.js';
import { tokenHash, tokenText } from '#infrastructure/secret-token.js';
import type { ApiParts } from '../../http/parts.js';

type Of = { readonly associationId: string; readonly platformId: string };
type Seated = {
  readonly actors: Readonly<Record<string, { readonly authorization: string }>>;
  readonly accountIds: Readonly<Record<string, string>>;
};

/** Longer than a filling takes; what is left of it is ended with the filling. */
const HOUR = 3_600_000;
const SCOPES = ['read', 'measures', 'delegation'];

/**
 * Accounts of those who play, made where they are not there, each signed in. None has a password: nobody but the script
 * is ever one of them.
 */
export async function seatPeople(parts: Pick<ApiParts, 'dataSource' | 'now'>, of: Of): Promise<Seated> {
  const { dataSource, now } = parts;
  const { associationId } = of;
  const accounts = dataSource.getRepository(Account);
  const at = now();
  const logins = SANDBOX_CAST.map(({ login }) => syntheticLogin(login));
  const known = new Map(
    (await accounts.findBy({ associationId, login: In(logins) })).map(({ login, id }) => [login, id]),
  );
  const seated = await Promise.all(
    SANDBOX_CAST.map(async ({ login: part, name, mail, roles }) => {
      const login = syntheticLogin(part);
      const id = known.get(login) ?? newId();
      if (!known.has(login))
        await accounts.insert({
          ...{ id, associationId, login, passwordHash: null, name: name['zh-CN'], mail, locale: 'zh-CN' },
          ...{ roles: [...roles] as AccountRole[], partyIds: [], madeBy: null, createdAt: at },
        });
      const token = tokenText('pls', randomBytes(32));
      await dataSource.getRepository(Session).insert({
        ...{ tokenHash: tokenHash(token), accountId: id, requestHash: Buffer.alloc(32) },
        ...{ address: null, device: null, createdAt: at, expiresAt: new Date(at.getTime() + HOUR) },
      });
      return { part, id, actor: { authorization: `Bearer ${token}` } };
    }),
  );
  const accountIds = Object.fromEntries(seated.map(({ part, id }) => [part, id]));
  await dataSource
    .getRepository(Association)
    .update({ id: associationId, caseManagerAccountId: IsNull() }, { caseManagerAccountId: accountIds['maja'] ?? '' });
  await placeClerk(parts, of, accountIds);
  return { actors: Object.fromEntries(seated.map(({ part, actor }) => [part, actor])), accountIds };
}

/** Named by one officer and confirmed by another, as everybody who is first to act for a platform. */
const placeClerk = async (
  { dataSource, now }: Pick<ApiParts, 'dataSource' | 'now'>,
  { associationId, platformId }: Of,
  accountIds: Seated['accountIds'],
): Promise<void> => {
  await dataSource.query(
    `INSERT INTO office.platform_person (id, association_id, platform_id, account_id, scopes, named_by, named_at, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $8, $7, $8)
       ON CONFLICT (platform_id, account_id) WHERE ended_at IS NULL DO NOTHING`,
    [
      ...[newId(), associationId, platformId, accountIds[SANDBOX_CLERK.login], SCOPES],
      ...[accountIds['admin'], accountIds['maja'], now()],
    ],
  );
};

/** The script is over: nobody is signed in as one of them any more, and nobody acts for the platform but its own. */
export async function dismissPeople(
  { pool, now }: Pick<ApiParts, 'pool' | 'now'>,
  of: Of,
  accountIds: Seated['accountIds'],
) {
  const ids = Object.values(accountIds);
  await pool.query('UPDATE office.session SET expires_at = created_at WHERE account_id = ANY ($1::uuid[])', [ids]);
  await pool.query(
    `UPDATE office.platform_person SET ended_at = $3, ended_by = account_id
      WHERE platform_id = $1 AND account_id = $2 AND ended_at IS NULL`,
    [of.platformId, accountIds[SANDBOX_CLERK.login], now()],
  );
}
