import { useAccountLink, endAccountLinks } from '#application/account/account-links.js';
import { tellHolder } from '#application/account/factor/factor-notices.js';
import { linkIdentity } from '#application/account/issuer/identities.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import { getGoodLink } from '../choose/good-link.js';
import { markConfirmed, withLink } from '../choose/use-link.js';
import { beginIssuerLogin, vouchedFor } from './issuer-login.js';
import type { IssuerAnswerBody, IssuerLogin } from './login.dto.js';

/** Throws NotFound for what is no invitation, IssuerFailed. */
export async function beginAcceptance(parts: ApiParts, token: string, issuerId: string): Promise<IssuerLogin> {
  const link = await getGoodLink(parts.pool, token, parts.now(), ['invitation']);
  return beginIssuerLogin(parts, issuerId, { for: 'invitation', linkId: link.id });
}

/**
 * Whoever holds the invitation, and is vouched for in the same browser, is its person: the identity is joined, and no
 * password is needed. A link to a new password joins nothing. Throws NotFound, IssuerFailed; Taken for an identity of
 * another account.
 */
export const acceptByIssuer = (
  parts: ApiParts,
  token: string,
  body: IssuerAnswerBody,
  { source, request }: { readonly source: Source; readonly request: Request },
): Promise<void> =>
  withLink(parts, token, ['invitation'], { source, request }, async ({ manager, link, account, at }) => {
    const { id: accountId, associationId } = account;
    const { issuer, subject } = await vouchedFor(parts, body, { for: 'invitation', linkId: link.id });
    if (issuer.associationId !== associationId) throw new HttpProblem('IssuerFailed');
    const database = statementsIn(manager);
    const identityId = await linkIdentity(database, accountId, { issuerId: issuer.id, subject, at });
    if (identityId === undefined) throw new HttpProblem('Taken');
    await useAccountLink(database, link, at);
    await endAccountLinks(database, accountId, ['invitation'], at);
    if (link.channel === 'mail') await markConfirmed(manager, accountId, at);
    await tellHolder(database, accountId, 'identity-linked', at);
    const facts = { issuerId: issuer.id, identityId, linkId: link.id };
    await noteSecurity(database, { kind: 'identity-linked', associationId, accountId, source, facts });
  });
