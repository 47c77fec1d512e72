import { CODE_CHANNELS, type CodeChannel } from '#domain/dispute/intake/dictation/events.js';
import { provedPhones } from '#domain/party/proved.js';
import { takesMail } from '#domain/party/reach.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadParty, type Identity } from './parties.js';

export type CodeContacts = {
  readonly locale?: Identity['locale'];
  readonly contacts: { readonly [C in CodeChannel]?: string };
};

/**
 * Where a code may be sent to a party: the number, openid and address that it gave with a consent that stands, but a
 * phone that it proved before every other; mail to its address unless it said no.
 */
export async function findCodeContacts(tenant: TenantContext, partyId: string): Promise<CodeContacts> {
  const { party } = await loadParty(tenant, partyId);
  const { identityContentId, consents } = party;
  const proved = provedPhones(party).at(-1);
  const given = CODE_CHANNELS.flatMap((channel) => {
    if (channel === 'sms' && proved !== undefined) return [{ channel, contentId: proved }];
    const consent = consents[channel];
    return consent?.contactContentId === undefined || consent.withdrawnAt !== undefined
      ? []
      : [{ channel, contentId: consent.contactContentId }];
  });
  const opened = await tenant.vault.open([
    ...given.map(({ contentId }) => contentId),
    ...(identityContentId === undefined ? [] : [identityContentId]),
  ]);
  const { mail, locale } = JSON.parse(opened.get(identityContentId ?? '') ?? '{}') as Partial<Identity>;
  const byConsent = given.flatMap(({ channel, contentId }) => {
    const contact = opened.get(contentId);
    return contact === undefined ? [] : [[channel, contact] as const];
  });
  const byMail = mail !== undefined && takesMail(party) && { mail };
  return { ...(locale !== undefined && { locale }), contacts: { ...byMail, ...Object.fromEntries(byConsent) } };
}
