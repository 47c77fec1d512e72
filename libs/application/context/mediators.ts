import type { NeutralContext } from '#domain/dispute/core/decision-context.js';
import { lastingTies } from '#domain/dispute/core/mediator-ties.js';
import type { Instant } from '#domain/kernel/message.js';
import type { NeutralEvent } from '#domain/neutral/events.js';
import { graphOf } from '#domain/neutral/reach.js';
import { isQualified } from '#domain/neutral/qualified.js';
import { evolveNeutral, unlisted, type Neutral } from '#domain/neutral/state.js';
import { tieFinder } from '#domain/neutral/ties.js';
import { loadStreams } from '#event-store/load-streams.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { findLoads, type Loads } from './loads.js';
import { findAffiliations } from './affiliations.js';
import { availability } from './availability.js';
import { actedIn, findConcerned, type AboutDispute } from './concerned.js';
import { findMediationBody } from './mediation-body.js';
import { findAccounts } from './neutrals.js';
import { DOCKET_VIEW } from '#read-models/views.js';

type Account = { readonly mediatorId: string; readonly name: string };
export type Listed = Account & { readonly neutral: Neutral; readonly load: number };

/**
 * The roster with how much each of it has running, which trails the log by what the docket's reader has not read yet.
 */
export async function findRoster(
  tenant: Pick<TenantContext, 'database' | 'associationId'>,
): Promise<readonly Listed[]> {
  const { database, associationId } = tenant;
  const accounts = (await findAccounts(tenant, 'mediator')).map(({ id, name }) => ({ mediatorId: id, name }));
  const ids = accounts.map(({ mediatorId }) => mediatorId);
  const [streams, loads] = await Promise.all([
    loadStreams<NeutralEvent>(database, associationId, ids),
    findLoads(database, `mediators' loads ${associationId}`, () => countLoads(tenant)),
  ]);
  return accounts.map((account) => ({
    ...account,
    neutral: (streams.get(account.mediatorId)?.events ?? []).reduce(evolveNeutral, unlisted),
    load: loads.get(account.mediatorId) ?? 0,
  }));
}

/** How many each mediates. */
const countLoads = async ({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>): Promise<Loads> => {
  const { rows } = await database.query<{ id: string; load: number }>({
    name: 'mediator-loads',
    text: `SELECT mediating_id AS id, count(*)::int AS load FROM ${DOCKET_VIEW} AS docket WHERE association_id = $1 AND mediating_id IS NOT NULL GROUP BY 1`,
    values: [associationId],
  });
  return new Map(rows.map(({ id, load }) => [id, load]));
};

const UNQUALIFIED = { available: false, unavailable: 'not-qualified' } as const;

/** What stands of each mediator of the roster at this instant, with what ties it to anybody of this dispute. */
export async function findMediatorContexts(
  tenant: TenantContext,
  about: AboutDispute,
  at: Instant,
): Promise<Readonly<Record<string, NeutralContext>>> {
  const [roster, affiliations, concerned, body] = await Promise.all([
    findRoster(tenant),
    findAffiliations(tenant),
    findConcerned(tenant, about),
    findMediationBody(tenant),
  ]);
  const tiesOf = tieFinder(graphOf(affiliations), concerned, [], actedIn(about), tenant.associationId);
  return Object.fromEntries(
    roster
      .filter(({ neutral }) => neutral.listings.mediator !== undefined)
      .map(({ mediatorId, name, neutral, load }) => {
        const ties = lastingTies(tiesOf(mediatorId), at);
        const found = availability(neutral, 'mediator', load, at);
        const known = isQualified(neutral, body?.legalBasis, at) ? found : { ...found, ...UNQUALIFIED };
        return [mediatorId, { ...known, name, ties }];
      }),
  );
}
