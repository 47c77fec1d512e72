import type { KeyObject } from 'node:crypto';
import { documentFacts } from '#application/document/document-facts.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import { gather } from '#application/context/gather.js';
import { documentPage } from '#application/document/pages.js';
import { findWhereRead } from '#application/party/who-reads.js';
import { makeLink } from '#application/party/links.js';
import { loadParty, openIdentity } from '#application/party/parties.js';
import { documentOf } from '#documents/document-of.js';
import { mailOf } from '#documents/mail.js';
import { takesMail } from '#domain/party/reach.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import type { ComposedMail } from '#effects/serve-mail.js';
import type { Stream } from '#event-store/load.js';

export type MailSetting = {
  /** Where the pages are, without a slash at the end. */
  readonly pagesUrl: string;
  /** Where links lead, without a slash at the end; the token follows. */
  readonly linkUrl: string;
  readonly secret: KeyObject;
  /** Machine time. */
  readonly now: () => Date;
};

/**
 * The whole document of one service as its addressee reads it in its own language, and where it also stands. Nobody's
 * address is known to the dispute itself; it lies with the party, as does whether it will have mail: it may have said
 * no since this was ordered. `at` is legal time.
 */
export const composeMail =
  ({ pagesUrl, linkUrl, secret, now }: MailSetting) =>
  async (
    tenant: TenantContext,
    stream: Stream<DisputeEvent>,
    serviceId: string,
    at: Instant,
  ): Promise<ComposedMail | 'no-address' | 'no-consent'> => {
    const ordered = stream.events.find(
      (event) => event.type === 'ServiceOrdered' && event.data.serviceId === serviceId,
    );
    if (ordered?.type !== 'ServiceOrdered' || ordered.data.addressee.kind !== 'party') return 'no-address';
    const partyId = ordered.data.addressee.id;
    const { party } = await loadParty(tenant, partyId);
    if (!takesMail(party)) return 'no-consent';
    const together = openingTogether(tenant);
    const met = { partyId, identity: openIdentity(together, party) };
    const [identity, facts, association] = await Promise.all([
      met.identity,
      documentFacts(together, stream, serviceId, met),
      findWhereRead(tenant, partyId, at),
    ]);
    if (identity?.mail === undefined) return 'no-address';
    const document = documentOf(ordered.data.document, facts, identity.locale ?? 'zh-CN');
    const { associationId, database } = tenant;
    const disputeId = stream.streamId;
    // for whom no account reads gets a link, behind which a code goes to its phone
    const page =
      association !== undefined
        ? documentPage(pagesUrl, { association, disputeId, serviceId })
        : `${linkUrl}/${await makeLink(database, secret, { associationId, disputeId, partyId, serviceId, channel: 'mail' }, now())}`;
    return { to: identity.mail, ...mailOf(document, { links: { page } }) };
  };

/** The same, that opens in one statement all words that are asked for at once. */
const openingTogether = (tenant: TenantContext): TenantContext => {
  const { open } = tenant.vault;
  const opened = gather(async (asked: readonly (readonly string[])[]) => {
    const all = await open([...new Set(asked.flat())]);
    return asked.map(() => all);
  });
  return { ...tenant, vault: { ...tenant.vault, open: opened } };
};
