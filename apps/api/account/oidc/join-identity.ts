import { tellHolder } from '#application/account/factor/factor-notices.js';
import { holdAccount } from '#application/account/factor/factors.js';
import { hasWayIn, linkIdentity, unlinkIdentity } from '#application/account/issuer/identities.js';
import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import { inTransaction } from '#infrastructure/database/in-transaction.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { Holder } from '../factor/holder.js';
import { vouchedFor } from './issuer-login.js';
import type { IssuerAnswerBody } from './login.dto.js';

type Asking = { readonly source: Source; readonly request: Request };

/**
 * Whoever is signed in, and is vouched for by the issuer in the same browser, is both. Throws IssuerFailed, also for an
 * issuer of another association; Taken for an identity of another account.
 */
export const joinIdentity = (
  parts: ApiParts,
  { accountId, associationId }: Holder,
  body: IssuerAnswerBody,
  { source, request }: Asking,
): Promise<OfficeAnswer> =>
  answerOfficeOnce(parts, request, async (manager) => {
    const { issuer, subject } = await vouchedFor(parts, body, { for: 'linking', accountId });
    if (issuer.associationId !== associationId) throw new HttpProblem('IssuerFailed');
    const [database, at, issuerId] = [statementsIn(manager), parts.now(), issuer.id];
    const identityId = await linkIdentity(database, accountId, { issuerId, subject, at });
    if (identityId === undefined) throw new HttpProblem('Taken');
    await tellHolder(database, accountId, 'identity-linked', at);
    const facts = { issuerId, identityId };
    await noteSecurity(database, {
      kind: 'identity-linked',
      associationId,
      accountId,
      actor: accountId,
      source,
      facts,
    });
    return { status: 201, body: JSON.stringify({ identityId }) };
  });

/** Throws NotFound; LastWayIn where nothing else lets its person in. */
export const partFromIdentity = (
  { pool, now }: ApiParts,
  { accountId, associationId }: Holder,
  identityId: string,
  source: Source,
): Promise<void> =>
  inTransaction(pool, async (client) => {
    await holdAccount(client, accountId);
    if (!(await unlinkIdentity(client, accountId, identityId))) refuse('NotFound');
    if (!(await hasWayIn(client, accountId))) throw new HttpProblem('LastWayIn');
    await tellHolder(client, accountId, 'identity-unlinked', now());
    const facts = { identityId };
    await noteSecurity(client, {
      kind: 'identity-unlinked',
      associationId,
      accountId,
      actor: accountId,
      source,
      facts,
    });
  });
