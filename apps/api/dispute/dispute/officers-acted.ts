import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { seatedIn } from '#domain/dispute/panel/panel/eligibility.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { Meta } from '#event-store/types.js';
import { OFFICE_ACTED } from '#messages/acted-by.js';
import type { Locale } from '#messages/locale.js';

type Recorded = { readonly meta: Meta };

/** What the association's own people did for it: for a party it is the party's act, written down by them. */
const isOwnAct = ({ meta: { by } }: Recorded): boolean => by.kind === 'person' && by.onBehalfOf === undefined;

/** Whoever sits in a dispute acts in that seat, whatever other office the account has. */
const neutralsIn = (dispute: Dispute): ReadonlySet<string> =>
  new Set([
    ...Object.values(dispute.mediations).flatMap(({ mediatorId, proposed, former }) => [
      ...(mediatorId === undefined ? [] : [mediatorId]),
      ...proposed,
      ...former,
    ]),
    ...Object.values(dispute.seats).flatMap(({ neutralId }) => (neutralId === undefined ? [] : [neutralId])),
    ...Object.keys(dispute.panels).flatMap((panelId) => seatedIn(dispute, panelId)),
  ]);

/** Says of each of these events which officer did it: by name to the staff; to others no more than that the association did. */
export async function findOfficersActed(
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  visibility: Visibility,
  { dispute, events }: { readonly dispute: Dispute; readonly events: readonly Recorded[] },
  locale: Locale,
): Promise<(recorded: Recorded) => string | undefined> {
  const isNamed = seesPart(visibility, 'officers');
  if (!isNamed && !seesPart(visibility, 'office')) return () => undefined;
  const neutrals = neutralsIn(dispute);
  const ids = new Set(events.filter(isOwnAct).flatMap(({ meta: { by } }) => (neutrals.has(by.id) ? [] : [by.id])));
  const { rows } = await database.query<{ readonly id: string; readonly name: string }>({
    name: 'officers-acted',
    text: `SELECT id, name FROM office.account
            WHERE association_id = $1 AND id::text = ANY ($2::text[]) AND roles && ARRAY['case-manager', 'administrator']`,
    values: [associationId, [...ids]],
  });
  const officers = new Map(rows.map(({ id, name }) => [id, isNamed ? name : OFFICE_ACTED[locale]]));
  return (recorded) => (isOwnAct(recorded) ? officers.get(recorded.meta.by.id) : undefined);
}
