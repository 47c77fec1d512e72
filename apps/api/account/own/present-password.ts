import { hasFactor } from '#application/account/factor/factors.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { needFreshProof } from '../factor/proofs.js';
import { isPassword } from '../session/password.js';
import type { SignedInAs } from './own-account.controller.js';

/**
 * The account, if this is its password: what changes how somebody signs in asks for it again (ASVS 5.0 V6.2.3, V7.5.1).
 * Who has a second factor shows that one too, freshly and before the password is looked at: a password alone, guessed
 * or seen over a shoulder, changes nothing (ASVS 5.0 V7.5.1). Whoever has a session and guesses is held up, in every
 * process alike: each is counted before the password is looked at, so that many at once are no more than one after the
 * other. Throws ProofNeeded, WrongPassword, LimitReached.
 */
export async function withPresentPassword(
  parts: ApiParts,
  { accountId, tokenHash }: SignedInAs,
  present: string,
  source: Source,
): Promise<Account> {
  const { dataSource, pool, limits } = parts;
  const account = await dataSource.getRepository(Account).findOneByOrFail({ id: accountId });
  if (await hasFactor(pool, accountId)) await needFreshProof(parts, { accountId, tokenHash });
  await limits.take('present-password', accountId);
  if (await isPassword(account.passwordHash, present)) {
    await limits.forget('present-password', accountId);
    return account;
  }
  const { associationId } = account;
  await noteSecurity(pool, { kind: 'password-refused', associationId, accountId, actor: accountId, source });
  throw new HttpProblem('WrongPassword');
}
