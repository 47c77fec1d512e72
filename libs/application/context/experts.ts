import { createHmac } from 'node:crypto';
import { seatedIn } from '#domain/dispute/panel/panel/eligibility.js';
import { runningPanel } from '#domain/dispute/core/running-panel.js';
import type { DisputeCommand } from '#domain/dispute/actions.js';
import type { ExpertContext, DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import { evolveAffiliations, type AffiliationEvent, type Affiliations } from '#domain/neutral/affiliation.js';
import type { NeutralEvent } from '#domain/neutral/events.js';
import { graphOf } from '#domain/neutral/reach.js';
import { evolveNeutral, isAvailable, unlisted, type Neutral } from '#domain/neutral/state.js';
import { tieFinder, type Concerned } from '#domain/neutral/ties.js';
import type { PartyEvent } from '#domain/party/events.js';
import { evolveParty, unknownParty } from '#domain/party/state.js';
import { loadRoster } from '#event-store/load-roster.js';
import { loadStreams } from '#event-store/load-streams.js';
import { findExpertLoads, findServed } from '#read-models/find-sittings.js';
import type { TenantContext } from '../command-handler/command-handler.js';

type Tenant = Pick<TenantContext, 'database' | 'associationId' | 'secret'>;
type Account = { readonly expertId: string; readonly name: string };
export type ListedExpert = Account & { readonly neutral: Neutral; readonly load: number };
type Roster = {
  readonly experts: readonly ListedExpert[];
  readonly affiliations: Affiliations;
  readonly position: number;
};

/**
 * The experts who are listed, and every affiliation, as the log has them at one position; how much each has running
 * trails it a little.
 */
export async function findExperts({
  database,
  associationId,
}: Pick<Tenant, 'database' | 'associationId'>): Promise<Roster> {
  const text =
    'SELECT id AS "expertId", name FROM office.account WHERE association_id = $1 AND roles @> ARRAY[\'expert\'] ORDER BY name, id';
  const [accounts, { events, position }, loads] = await Promise.all([
    database.query<Account>({ name: 'experts', text, values: [associationId] }),
    loadRoster<NeutralEvent | AffiliationEvent>(database, associationId),
    findExpertLoads(database, associationId),
  ]);
  const neutrals = new Map<string, Neutral>();
  let affiliations: Record<string, Affiliations[string]> = {};
  for (const event of events)
    if (event.type === 'AffiliationRecorded' || event.type === 'AffiliationEnded')
      affiliations = Object.assign(affiliations, evolveAffiliations(ofOne(affiliations, event), event));
    else neutrals.set(event.streamId, evolveNeutral(neutrals.get(event.streamId) ?? unlisted, event));
  const experts = accounts.rows.flatMap((account): readonly ListedExpert[] => {
    const neutral = neutrals.get(account.expertId);
    return neutral?.listed?.services.includes('expert')
      ? [{ ...account, neutral, load: loads.get(account.expertId) ?? 0 }]
      : [];
  });
  return { experts, affiliations, position };
}

/** So that ten thousand of them are not copied for each. */
const ofOne = (all: Affiliations, { data: { affiliationId } }: AffiliationEvent): Affiliations => {
  const one = all[affiliationId];
  return one ? { [affiliationId]: one } : {};
};

/**
 * By which an expert is known in public, in this dispute alone: nobody can tell it from another, nor two disputes'
 * apart.
 */
export const pseudonymOf = ({ secret }: Pick<Tenant, 'secret'>, disputeId: string, expertId: string): string =>
  `e-${createHmac('sha256', secret).update(['expert', disputeId, expertId].join('\n')).digest('hex').slice(0, 20)}`;

/** Every listed expert as a panel of this dispute may rest on it at this instant. */
export async function findExpertContexts(
  tenant: Tenant,
  disputeId: string,
  dispute: Dispute,
  at: Instant,
): Promise<Required<Pick<DecisionContext, 'experts' | 'expertsPosition'>>> {
  const partyIds = [dispute.complainantId, ...dispute.respondents.map(({ respondentId }) => respondentId)].filter(
    (id) => id !== undefined,
  );
  const [{ experts, affiliations, position }, parties, served] = await Promise.all([
    findExperts(tenant),
    loadStreams<PartyEvent>(tenant.database, tenant.associationId, partyIds),
    findServed(tenant.database, tenant.associationId, disputeId, partyIds),
  ]);
  const concerned: readonly Concerned[] = [
    ...[...parties].map(([id, { events }]) => ({ id, accounts: events.reduce(evolveParty, unknownParty).authorised })),
    ...[...new Set(dispute.pairs.map(({ platformId }) => platformId))].map((id) => ({ id, accounts: [] })),
  ];
  const [, panel] = runningPanel(dispute) ?? [];
  const first = panel?.reviews === undefined ? [] : seatedIn(dispute, panel.reviews);
  const tiesOf = tieFinder(graphOf(Object.values(affiliations)), concerned, served, first);
  const context = ({ expertId, neutral, load }: ListedExpert): ExpertContext => ({
    available: isAvailable(neutral, 'expert', load, at),
    load,
    rights: neutral.listed?.rights ?? [],
    languages: neutral.listed?.languages ?? [],
    ...(neutral.listed?.training && { training: neutral.listed.training }),
    ties: tiesOf(expertId),
    pseudonym: pseudonymOf(tenant, disputeId, expertId),
  });
  return {
    experts: Object.fromEntries(experts.map((expert) => [expert.expertId, context(expert)])),
    expertsPosition: position,
  };
}
