import { disputeEndedOn, readersIn } from '#application/dispute/confidential-returns.js';
import { loadDispute } from '#application/dispute/disputes.js';
import { hasUndertaken, undertakingsIn } from '#application/dispute/confidentiality.js';
import { returnDueOn } from '#domain/access/copies-returned.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { viewingParty } from '#domain/dispute/visibility/sees-exhibit.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { Locale } from '#messages/locale.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { undertakingText } from './undertaking-text.js';

/** The text of today in the reader's language; who has signed is told to staff and parties, to others of themselves. */
export async function viewUndertakings(
  { actor, tenant, now }: Caller,
  disputeId: string,
  locale: Locale,
): Promise<object> {
  const { dispute, context, stream } = await loadDispute(tenant, disputeId, actor);
  const visibility = visibilityOf(actor, { dispute, context });
  const [all, readers] = await Promise.all([undertakingsIn(tenant, disputeId), readersIn(tenant, disputeId)]);
  const endedOn = disputeEndedOn(dispute, stream.events);
  const dueOn = endedOn && returnDueOn(endedOn);
  const owes = (accountId: string): boolean =>
    endedOn !== undefined && readers.some((one) => one.accountId === accountId && !one.returned);
  const names = seesPart(visibility, 'viewers');
  const seesAll = names || viewingParty(visibility, dispute) !== undefined;
  const seen = seesAll ? all : all.filter(({ meta }) => meta.by.id === actor.id);
  return given({
    ...undertakingText('dispute', locale),
    returnDueOn: dueOn,
    overdue: dueOn !== undefined && dueOn < localDateAt(now),
    owes: owes(actor.id),
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
        owes: owes(meta.by.id),
        returned: readers.find(({ accountId }) => accountId === meta.by.id)?.returned,
      }),
    ),
  });
}
