import { countAccountLinks, makeAccountLink } from '#application/account/account-links.js';
import { tellAccount } from '#application/account/tell-account.js';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import type { Request } from '#event-store/answers.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { maskedMail } from '#infrastructure/mail/masked-mail.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import { HttpProblem } from '../../http/http-problem.js';
import type { ApiParts } from '../../http/parts.js';
import type { SignedInAs } from './own-account.controller.js';
import type { ChangeMailBody } from './own.dto.js';
import { withPresentPassword } from './present-password.js';

type Asked = { readonly source: Source; readonly request: Request };

const HOUR = 3_600_000;
const MOST = 5;

/**
 * Sends a link to the new address, which counts once the link comes back (confirmMail), and tells the present one.
 * Throws ProofNeeded, WrongPassword, TooManyAttempts.
 */
export async function changeMail(
  parts: ApiParts,
  signedInAs: SignedInAs,
  { mail, present }: ChangeMailBody,
  { source, request }: Asked,
): Promise<void> {
  const { accountId } = signedInAs;
  await answerOfficeOnce(parts, request, async (manager) => {
    const account = await withPresentPassword(parts, signedInAs, present, source);
    const at = parts.now();
    const database = statementsIn(manager);
    const { count } = await countAccountLinks(database, accountId, 'mail-change', new Date(at.getTime() - HOUR));
    if (count >= MOST) throw new HttpProblem('TooManyAttempts', { headers: { 'retry-after': String(HOUR / 1_000) } });
    const wanted = { accountId, purpose: 'mail-change', channel: 'mail', newMail: mail } as const;
    const { id: linkId } = await makeAccountLink(database, hmacSecret(parts.masterKey, 'account-link'), wanted, at);
    await tellAccount(database, { accountId, topic: 'mail-change', address: mail, linkId }, at);
    if (mail !== account.mail)
      await tellAccount(
        database,
        { accountId, topic: 'mail-change-asked', address: account.mail, facts: { newMail: maskedMail(mail) } },
        at,
      );
    const { associationId } = account;
    const facts = { linkId };
    await noteSecurity(database, {
      kind: 'mail-change-asked',
      associationId,
      accountId,
      actor: accountId,
      source,
      facts,
    });
    return { status: 202, body: '' };
  });
}
