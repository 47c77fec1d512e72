import { endAccountLinks, LINK_PURPOSES } from '#application/account/account-links.js';
import { tellAccount } from '#application/account/tell-account.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import type { ApiParts } from '../../http/parts.js';
import { setPassword } from '../choose/set-password.js';
import { factsOf } from '../choose/use-link.js';
import { endSessions } from '#application/account/end-sessions.js';
import type { ChangePasswordBody } from './own.dto.js';
import { withPresentPassword } from './present-password.js';
import type { SignedInAs } from './own-account.controller.js';

type Asked = { readonly source: Source; readonly request: Request };

/**
 * Another password, with the present one; all other sessions and every link end. Its person is told.
 * Asked again under its key it does nothing more, though the present password is another by then. Throws ProofNeeded,
 * WrongPassword, TooManyAttempts, InvalidRequest.
 */
export async function changePassword(
  parts: ApiParts,
  signedInAs: SignedInAs,
  { present, password }: ChangePasswordBody,
  { source, request }: Asked,
): Promise<void> {
  const { accountId, tokenHash } = signedInAs;
  await answerOfficeOnce(parts, request, async (manager) => {
    const account = await withPresentPassword(parts, signedInAs, present, source);
    const at = parts.now();
    await setPassword(manager, account, password, 'password');
    const database = statementsIn(manager);
    await endAccountLinks(database, accountId, LINK_PURPOSES, at);
    await endSessions(manager, accountId, tokenHash);
    await tellAccount(database, { accountId, topic: 'password-changed', facts: factsOf(source, at) }, at);
    const { associationId } = account;
    await noteSecurity(database, { kind: 'password-changed', associationId, accountId, actor: accountId, source });
    return { status: 204, body: '' };
  });
}
