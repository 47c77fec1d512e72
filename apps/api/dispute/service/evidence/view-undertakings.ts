import { createHash } from 'node:crypto';
import { loadDispute } from '#application/dispute/disputes.js';
import { hasUndertaken, undertakingsIn } from '#application/dispute/confidentiality.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { viewingParty } from '#domain/dispute/visibility/sees-exhibit.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { confidentialityText } from '#messages/privacy/confidentiality-undertaking.js';
import type { Locale } from '#messages/locale.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';

/** The text of today in the reader's language; who has signed is told to staff and parties, others learn of their own. */
export async function viewUndertakings({ actor, tenant }: Caller, disputeId: string, locale: Locale): Promise<object> {
  const { dispute, context } = await loadDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, { dispute, context });
  const all = await undertakingsIn(tenant, disputeId);
  const names = seesPart(visibility, 'viewers');
  const seesAll = names || viewingParty(visibility, dispute) !== undefined;
  const seen = seesAll ? all : all.filter(({ meta }) => meta.by.id === actor.id);
  const { version, title, text } = confidentialityText();
  return {
    version,
    locale,
    title: title[locale],
    text: text[locale],
    sha256: createHash('sha256').update(text[locale]).digest('hex'),
    undertaken: hasUndertaken(all, actor),
    undertakings: seen.map(({ data, meta }) =>
      given({
        at: meta.at,
        role: data.role,
        partyId: data.partyId,
        accountId: names ? meta.by.id : undefined,
        version: data.version,
        locale: data.locale,
        sha256: data.textSha256,
      }),
    ),
  };
}
