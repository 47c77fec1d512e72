import { associationOf } from '#application/context/association-names.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { findCodeContacts } from '#application/party/code-contacts.js';
import { makeLink, type Link } from '#application/party/links.js';
import { guessesHeardOf, newLinkOf } from '#documents/guesses.js';
import { templateFacts } from '#infrastructure/messaging/message-kinds.js';
import { maskedPhone } from '#infrastructure/messaging/phone-number.js';
import { hmacSecret } from '#infrastructure/vault/master-key.js';
import type { ApiParts } from '../../http/parts.js';
import { findPhone } from './phone-of.js';

/**
 * Somebody holds a link and not its phone: a new link goes to the contact that the party proved, or else to the phone
 * that codes go to, and the party hears of it by its mail. Whoever guesses has the old link alone, and so can neither
 * hold up the party nor burn its link, nor by asking for codes until there are no more. `least`: from how many wrong
 * codes on. Once for a link; what could not be sent is tried with the next wrong code.
 */
export const warnOfGuesses = (parts: ApiParts, tenant: TenantContext, link: Link, least: number): Promise<void> =>
  warn(parts, tenant, link, least).catch((error: unknown) =>
    parts.log.warn({ err: error }, 'a party could not be told of guesses at its link'),
  );

async function warn(parts: ApiParts, tenant: TenantContext, link: Link, least: number): Promise<void> {
  const { pool, masterKey, messages, now, linkUrl, url, mail, log } = parts;
  const { rows } = await pool.query(
    `SELECT 1 FROM office.link WHERE token_hash = $1 AND warned_at IS NULL AND wrong_codes >= $2`,
    [link.hash, least],
  );
  if (rows.length === 0) return;
  const { phone } = (await findPhone(tenant, link)) ?? {};
  const provider = await messages.findProvider(link.associationId, 'sms');
  if (phone === undefined || !provider) return;
  const token = await makeLink(pool, hmacSecret(masterKey, 'link'), { ...link, round: (link.round ?? 0) + 1 }, now());
  const names = await associationOf(tenant);
  const { contacts, locale = 'zh-CN' } = await findCodeContacts(tenant, link.partyId);
  const id = `guesses_${link.hash.toString('hex').slice(0, 32)}`;
  const address = `${linkUrl ?? `${url}/l`}/${token}`;
  const text = newLinkOf(names[locale], address, locale);
  const template = templateFacts('new-link', locale, { association: names[locale], link: address });
  const { result } = await messages.send(provider, { id, channel: 'sms', to: phone, text, template });
  if (result !== 'taken') return;
  await pool.query('UPDATE office.link SET warned_at = $2 WHERE token_hash = $1', [link.hash, now()]);
  if (contacts.mail === undefined || !mail) return;
  const of = { associationId: link.associationId };
  const told = guessesHeardOf(names[locale], maskedPhone(phone), locale);
  await mail
    .send({
      ...{ to: contacts.mail, ...told, messageId: `<${id}@${mail.host}>`, envelopeId: id },
      ...of,
      notify: false,
    })
    .catch((error: unknown) => log.warn({ err: error }, 'a warning of guesses was not taken by the mail server'));
}
