import { usePasskey, type SignedPasskey } from '#application/account/factor/use-passkey.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { Session } from '#infrastructure/database/entities/session.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { tokenHash } from '#infrastructure/secret-token.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { openSession, sessionToken, type SignedIn } from '../session/open-session.js';
import { passkeyParts } from './give-factor.js';
import { owedFactor } from './owed-factor.js';

type Asking = { readonly source: Source; readonly hostname: string; readonly request: Request };

/**
 * Opens the session of whose passkey signed. It checks its person on the device, so that nothing more is owed. Who asks
 * again under the same key with the same body hears the same token. Throws WrongCredentials.
 */
export async function signInByPasskey(
  parts: ApiParts,
  signed: SignedPasskey,
  { source, hostname, request }: Asking,
): Promise<SignedIn> {
  const { dataSource, pool } = parts;
  const material = ['passkey', request.key, request.bodyHash.toString('hex')];
  const accounts = dataSource.getRepository(Account);
  const known = await dataSource
    .getRepository(Session)
    .findOneBy({ tokenHash: tokenHash(sessionToken(parts, material)) });
  const at = parts.now();
  const used =
    known ??
    (await inTransaction(pool, async (client) =>
      usePasskey(await passkeyParts(parts, hostname, client, at), { for: 'sign-in' }, signed),
    ));
  const account = used && (await accounts.findOneBy({ id: used.accountId }));
  if (!account || account.suspendedAt || account.endedAt || (await isReset(parts, account, at))) {
    const whose = account && { associationId: account.associationId, accountId: account.id };
    await noteSecurity(pool, { kind: 'sign-in-refused', ...whose, source, facts: { by: 'passkey' } });
    throw new HttpProblem('WrongCredentials');
  }
  return openSession(parts, account, { material, means: 'passkey', source, request });
}

/** A reset of all factors was due, and took this one along. */
const isReset = async (parts: ApiParts, account: Account, at: Date): Promise<boolean> =>
  (await owedFactor(parts, account, at)) !== 'factor';
