import { hasFactor } from '#application/account/factor/factors.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { needFreshProof } from '../factor/proofs.js';
import { isPassword } from '../session/password.js';
import type { SignedInAs } from './own-account.controller.js';

/** Refusals of one account in a quarter of an hour, after which it waits. */
const MOST = 10;
const WINDOW = 15 * 60_000;

/**
 * The account, if this is its password: what changes how somebody signs in asks for it again (ASVS 5.0 V6.2.3, V7.5.1).
 * Who has a second factor shows that one too, freshly and before the password is looked at: a password alone, guessed
 * or seen over a shoulder, changes nothing (ASVS 5.0 V7.5.1). Whoever has a session and guesses is held up, in every
 * process alike. Throws ProofNeeded, WrongPassword, TooManyAttempts.
 */
export async function withPresentPassword(
  parts: ApiParts,
  { accountId, tokenHash }: SignedInAs,
  present: string,
  source: Source,
): Promise<Account> {
  const { dataSource, pool, now } = parts;
  const account = await dataSource.getRepository(Account).findOneByOrFail({ id: accountId });
  if (await hasFactor(pool, accountId)) await needFreshProof(parts, { accountId, tokenHash });
  const { rows } = await pool.query<{ n: string }>(
    `SELECT count(*) AS n FROM security.event WHERE account_id = $1 AND kind = 'password-refused' AND at > $2`,
    [accountId, new Date(now().getTime() - WINDOW)],
  );
  if (Number(rows[0]?.n) >= MOST)
    throw new HttpProblem('TooManyAttempts', { headers: { 'retry-after': String(WINDOW / 1_000) } });
  if (await isPassword(account.passwordHash, present)) return account;
  const { associationId } = account;
  await noteSecurity(pool, { kind: 'password-refused', associationId, accountId, actor: accountId, source });
  throw new HttpProblem('WrongPassword');
}
