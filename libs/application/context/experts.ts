import { createHmac } from 'node:crypto';
import type { ExpertContext, DecisionContext } from '#domain/dispute/core/decision-context.js';
import type { Instant } from '#domain/kernel/message.js';
import { affiliationsIn, type AffiliationEvent, type Affiliations } from '#domain/neutral/affiliation.js';
import type { NeutralEvent } from '#domain/neutral/events.js';
import { graphOf } from '#domain/neutral/reach.js';
import { evolveNeutral, unlisted, type Neutral } from '#domain/neutral/state.js';
import { tieFinder } from '#domain/neutral/ties.js';
import { loadRoster } from '#event-store/load-roster.js';
import { findExpertLoads, findServed } from '#read-models/find-sittings.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { actedIn, findConcerned, firstDeciders, partiesOf, type AboutDispute } from './concerned.js';
import { availability } from './availability.js';

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
    'SELECT id AS "expertId", name FROM office.account WHERE association_id = $1 AND roles @> ARRAY[\'expert\'] AND suspended_at IS NULL AND ended_at IS NULL ORDER BY name, id';
  const [accounts, { events, position }, loads] = await Promise.all([
    database.query<Account>({ name: 'experts', text, values: [associationId] }),
    loadRoster<NeutralEvent | AffiliationEvent>(database, associationId),
    findExpertLoads(database, associationId),
  ]);
  const neutrals = new Map<string, Neutral>();
  const told: AffiliationEvent[] = [];
  for (const event of events)
    if (event.type === 'AffiliationRecorded' || event.type === 'AffiliationEnded') told.push(event);
    else neutrals.set(event.streamId, evolveNeutral(neutrals.get(event.streamId) ?? unlisted, event));
  const experts = accounts.rows.flatMap((account): readonly ListedExpert[] => {
    const neutral = neutrals.get(account.expertId);
    return neutral?.listings.expert ? [{ ...account, neutral, load: loads.get(account.expertId) ?? 0 }] : [];
  });
  return { experts, affiliations: affiliationsIn(told), position };
}

/**
 * By which an expert is known in public, in this dispute alone: nobody can tell it from another, nor two disputes'
 * apart.
 */
export const pseudonymOf = ({ secret }: Pick<Tenant, 'secret'>, disputeId: string, expertId: string): string =>
  `e-${createHmac('sha256', secret).update(['expert', disputeId, expertId].join('\n')).digest('hex').slice(0, 20)}`;

/** Every listed expert as a panel of this dispute may rest on it at this instant. */
export async function findExpertContexts(
  tenant: Tenant,
  about: AboutDispute,
  at: Instant,
): Promise<Required<Pick<DecisionContext, 'experts' | 'expertsPosition'>>> {
  const { disputeId, dispute } = about;
  const [{ experts, affiliations, position }, concerned, served] = await Promise.all([
    findExperts(tenant),
    findConcerned(tenant, about),
    findServed(tenant.database, tenant.associationId, disputeId, partiesOf(dispute)),
  ]);
  const acted = [...actedIn(about), ...firstDeciders(dispute)];
  const tiesOf = tieFinder(graphOf(Object.values(affiliations)), concerned, served, acted);
  const context = ({ expertId, name, neutral, load }: ListedExpert): ExpertContext => ({
    ...availability(neutral, 'expert', load, at),
    name,
    rights: neutral.listings.expert?.rights ?? [],
    languages: neutral.listings.expert?.languages ?? [],
    ...(neutral.listings.expert?.training && { training: neutral.listings.expert.training }),
    ties: tiesOf(expertId),
    pseudonym: pseudonymOf(tenant, disputeId, expertId),
  });
  return {
    experts: Object.fromEntries(experts.map((expert) => [expert.expertId, context(expert)])),
    expertsPosition: position,
  };
}
