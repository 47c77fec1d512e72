import { createHash } from 'node:crypto';
import { accountOfIdentity, findTakenAnswer, takeAnswer } from '#application/account/issuer/identities.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { openHalfSession, type HalfOpened } from '../factor/half-session.js';
import { owedFactor } from '../factor/owed-factor.js';
import { openSession, type SignedIn } from '../session/open-session.js';
import { stateIn, vouchedFor } from './issuer-login.js';
import type { IssuerAnswerBody } from './login.dto.js';

type Asking = { readonly source: Source; readonly request: Request };

/**
 * Opens the session of the account to which the identity was joined, or half of one where a second factor is owed
 * that the issuer does not stand for. Throws IssuerFailed; IdentityUnknown where it was joined to none, whatever
 * mail address the issuer tells; WrongCredentials for an account that is suspended.
 */
export async function signInByIssuer(
  parts: ApiParts,
  body: IssuerAnswerBody,
  asking: Asking,
): Promise<SignedIn | HalfOpened> {
  const { accountId, strong } = await accountVouchedFor(parts, body, asking);
  const account = await parts.dataSource.getRepository(Account).findOneByOrFail({ id: accountId });
  const { source, request } = asking;
  if (account.suspendedAt || account.endedAt) {
    const { associationId } = account;
    await noteSecurity(parts.pool, {
      kind: 'sign-in-refused',
      associationId,
      accountId,
      source,
      facts: { by: 'issuer' },
    });
    throw new HttpProblem('WrongCredentials');
  }
  const owed = await owedFactor(parts, account, parts.now());
  if (owed && !strong) return openHalfSession(parts, account, owed, asking);
  const material = ['issuer', request.key, request.bodyHash.toString('hex')];
  return openSession(parts, account, { material, means: strong ? 'issuer-strong' : 'issuer', source, request });
}

const accountVouchedFor = async (
  parts: ApiParts,
  body: IssuerAnswerBody,
  { source, request }: Asking,
): Promise<{ readonly accountId: string; readonly strong: boolean }> => {
  const { pool } = parts;
  // the key belongs to it: the same answer under another key is a replay
  const requestHash = createHash('sha256').update(`${request.key}\n`).update(request.bodyHash).digest();
  const known = await findTakenAnswer(pool, stateIn(body));
  if (known?.requestHash.equals(requestHash)) return known;
  if (known) throw new HttpProblem('IssuerFailed');
  const { issuer, subject, strong } = await vouchedFor(parts, body, { for: 'sign-in' });
  const at = parts.now();
  const accountId = await accountOfIdentity(pool, { issuerId: issuer.id, subject, at });
  if (accountId === undefined) {
    const facts = { by: 'issuer', issuerId: issuer.id };
    await noteSecurity(pool, { kind: 'sign-in-refused', associationId: issuer.associationId, source, facts });
    throw new HttpProblem('IdentityUnknown');
  }
  if (!(await takeAnswer(pool, stateIn(body), { accountId, strong, requestHash, at })))
    throw new HttpProblem('IssuerFailed');
  return { accountId, strong };
};
