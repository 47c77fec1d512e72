import type { EntityManager } from 'typeorm';
import { answerOfficeOnce } from '#application/dispute/office-answers.js';
import {
  endAccountLinks,
  LINK_PURPOSES,
  makeAccountLink,
  useAccountLink,
  type AccountLink,
  type LinkPurpose,
} from '#application/account/account-links.js';
import { awaitCheckOf } from '#application/account/registration-task.js';
import { tellAccount } from '#application/account/tell-account.js';
import { instant } from '#domain/kernel/message.js';
import type { Request } from '#event-store/answers.js';
import { Account } from '#infrastructure/database/entities/account.js';
import { statementsIn } from '#infrastructure/database/statements.js';
import { maskedMail } from '#infrastructure/mail/masked-mail.js';
import { noteSecurity, type Source } from '#infrastructure/security/security-event.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import type { ApiParts } from '../../http/parts.js';
import { endSessions } from '#application/account/end-sessions.js';
import { getGoodLink } from './good-link.js';
import { setPassword } from './set-password.js';

type Asked = { readonly source: Source; readonly request: Request };
type Held = {
  readonly manager: EntityManager;
  readonly link: AccountLink;
  readonly account: Account;
  readonly at: Date;
};

/**
 * Sets the password that its person chose by an invitation or a reset. Everybody is signed out, and all other links
 * end, also one to another mail address that a thief of the password before asked for (ASVS 5.0 V6.4.3, V7.4.3).
 * Throws Refused NotFound, InvalidRequest.
 */
export function choosePassword(parts: ApiParts, token: string, password: string, asked: Asked): Promise<void> {
  return withLink(parts, token, ['invitation', 'reset'], asked, async ({ manager, link, account, at }) => {
    await setPassword(manager, account, password, 'password');
    const database = statementsIn(manager);
    await useAccountLink(database, link, at);
    await endAccountLinks(database, account.id, LINK_PURPOSES, at);
    await endSessions(manager, account.id);
    const { id: accountId, associationId, mail } = account;
    const { source } = asked;
    const facts = { purpose: link.purpose, linkId: link.id };
    await noteSecurity(database, { kind: 'password-chosen', associationId, accountId, source, facts });
    if (link.purpose === 'reset')
      await tellAccount(database, { accountId, topic: 'password-changed', facts: factsOf(source, at) }, at);
    if (link.channel === 'mail') await markConfirmed(manager, account.id, at);
    else if (!account.mailConfirmedAt) {
      const secret = hmacSecret(parts.masterKey, 'account-link');
      const wanted = { accountId, purpose: 'mail-change', channel: 'mail', newMail: mail } as const;
      const { id: linkId } = await makeAccountLink(database, secret, wanted, at);
      await tellAccount(database, { accountId, topic: 'mail-change', address: mail, linkId }, at);
    }
  });
}

/** Makes an address that was confirmed from there the account's own; the one before hears of it. Refused NotFound. */
export function confirmMail(parts: ApiParts, token: string, asked: Asked): Promise<void> {
  return withLink(parts, token, ['mail-change'], asked, async ({ manager, link, account, at }) => {
    const database = statementsIn(manager);
    const { id: accountId, associationId, mail: before } = account;
    const mail = link.newMail ?? before;
    await useAccountLink(database, link, at);
    await manager.getRepository(Account).update({ id: accountId }, { mail });
    await markConfirmed(manager, accountId, at);
    await endAccountLinks(database, accountId, ['reset'], at); // they went to the address before
    const { source } = asked;
    await noteSecurity(database, {
      kind: 'mail-confirmed',
      associationId,
      accountId,
      source,
      facts: { linkId: link.id },
    });
    if (mail === before) return;
    const facts = { newMail: maskedMail(mail) };
    await tellAccount(database, { accountId, topic: 'mail-changed', address: before, facts }, at);
  });
}

export const factsOf = ({ address, device }: Source, at: Date): Readonly<Record<string, string>> => ({
  at: instant(at),
  address,
  ...(device !== undefined && { device }),
});

/** The address is its person's; whoever registered itself waits for people from now on. */
export const markConfirmed = async (manager: EntityManager, id: string, at: Date): Promise<void> => {
  await manager.getRepository(Account).update({ id }, { mailConfirmedAt: at });
  await awaitCheckOf(statementsIn(manager), id, at);
};

/** With a link that is good, held with its account; a request that comes again does nothing more. */
export const withLink = async (
  parts: ApiParts,
  token: string,
  purposes: readonly LinkPurpose[],
  { request }: Asked,
  work: (held: Held) => Promise<void>,
): Promise<void> => {
  await answerOfficeOnce(parts, request, async (manager) => {
    const at = parts.now();
    const link = await getGoodLink(statementsIn(manager), token, at, purposes, true);
    const account = await manager.getRepository(Account).findOneByOrFail({ id: link.accountId });
    await work({ manager, link, account, at });
    return { status: 204, body: '' };
  });
};
