import { CODE_CHANNELS, type CodeChannel } from '#domain/dispute/intake/dictation/events.js';
import { provedContacts } from '#domain/party/proved.js';
import { takesMail } from '#domain/party/reach.js';
import type { Party } from '#domain/party/state.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadParty, type Identity } from './parties.js';

export type CodeContacts = {
  readonly locale?: Identity['locale'];
  readonly contacts: { readonly [C in CodeChannel]?: string };
  /** Their sealed ids. */
  readonly contents: { readonly [C in CodeChannel]?: string };
};

/**
 * Where a code may be sent to a party, by the content that holds it: the number, openid and address that it gave with a
 * consent that stands, but a phone that it proved before every other; mail to its address unless it said no.
 */
const codeContents = (party: Party): CodeContacts['contents'] => {
  const { identityContentId, consents } = party;
  const proved = provedContacts(party).at(-1);
  const given = CODE_CHANNELS.flatMap((channel) => {
    if (channel === 'sms' && proved !== undefined) return [[channel, proved] as const];
    const { contactContentId, withdrawnAt } = consents[channel] ?? {};
    return contactContentId === undefined || withdrawnAt !== undefined ? [] : [[channel, contactContentId] as const];
  });
  const byMail = identityContentId !== undefined && takesMail(party);
  return { ...(byMail && { mail: identityContentId }), ...Object.fromEntries(given) };
};

/** The contacts themselves, with the language in which the party is written to. */
export async function findCodeContacts(tenant: TenantContext, partyId: string): Promise<CodeContacts> {
  const { party } = await loadParty(tenant, partyId);
  const { identityContentId = '' } = party;
  const contents = codeContents(party);
  const held = Object.entries(contents) as [CodeChannel, string][];
  const opened = await tenant.vault.open([...held.map(([, id]) => id), ...(identityContentId && [identityContentId])]);
  const { mail, locale } = JSON.parse(opened.get(identityContentId) ?? '{}') as Partial<Identity>;
  const contacts = held.flatMap(([channel, id]) => {
    const contact = id === identityContentId ? mail : opened.get(id);
    return contact === undefined ? [] : [[channel, contact] as const];
  });
  return { ...(locale !== undefined && { locale }), contents, contacts: Object.fromEntries(contacts) };
}
