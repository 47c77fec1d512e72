import type { BulletinEntry, EntryNamed, EntrySource } from '#domain/bulletin/terms.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { isNaturalPerson } from '#domain/rating/terms.js';
import { findPublishedDecision } from '#read-models/find-published-decisions.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { loadMembership } from '../membership/members.js';
import { findIdentity, loadParty } from '../party/parties.js';

/** What a source itself says of an entry. */
export type Carried = {
  readonly named: EntryNamed;
  readonly partyId?: string;
  readonly name?: string;
  /** No name is shown for longer than the source allows. */
  readonly until?: LocalDate;
  readonly article?: string;
  readonly consequence?: string;
  readonly foundOn?: LocalDate;
};

/**
 * What carries an entry today; undefined where nothing does. A breach: found after hearing, by rules that the member
 * accepted and that make it public, and as long as they say. A decision: while it is published and stands; it names
 * nobody. What an authority published, the officer who recorded it answers for.
 */
export async function findCarried(
  tenant: TenantContext,
  source: EntrySource,
  at: Instant,
): Promise<Carried | undefined> {
  const today = localDateAt(at);
  if (source.kind === 'authority') return { named: 'organisation' };
  if (source.kind === 'decision') {
    const found = await findPublishedDecision(tenant.database, tenant.associationId, source.publicationId);
    return found && !found.reversed ? { named: 'nobody' } : undefined;
  }
  const { memberId, allegationId } = source;
  const { membership } = await loadMembership(tenant, memberId);
  const allegation = membership.allegations[allegationId];
  const decision = allegation?.decision;
  if (!allegation || decision?.found !== true || decision.publicity !== 'public') return undefined;
  if (decision.until === undefined || decision.until < today) return undefined;
  const { article } = allegation;
  const { until, consequence } = decision;
  const found = { until, article, foundOn: localDateAt(decision.decidedAt), ...(consequence && { consequence }) };
  if (membership.kind === 'platform') {
    const name = await findPlatformName(tenant, memberId);
    return { named: 'organisation', ...(name !== undefined && { name }), ...found };
  }
  const [{ party }, identity] = await Promise.all([loadParty(tenant, memberId), findIdentity(tenant, memberId)]);
  if (!identity) return undefined; // who was erased is named no more
  const isPerson = party.kind !== 'organisation' || membership.kind === undefined || isNaturalPerson(membership.kind);
  return { named: isPerson ? 'person' : 'organisation', partyId: memberId, name: identity.name, ...found };
}

/** What a platform is called here. */
export const findPlatformName = async (
  { database, associationId }: Pick<TenantContext, 'database' | 'associationId'>,
  platformId: string,
): Promise<string | undefined> => {
  const { rows } = await database.query<{ name: string }>({
    name: 'name-of-platform',
    text: 'SELECT name FROM office.platform WHERE association_id = $1 AND id = $2',
    values: [associationId, platformId],
  });
  return rows[0]?.name;
};

/** Which of these are carried by nothing, or shown for longer than what carries them allows. */
export async function findUncarried(
  tenant: TenantContext,
  entries: readonly BulletinEntry[],
  at: Instant,
): Promise<readonly string[]> {
  const looked = entries.map(async ({ entryId, source, shownUntil }) => {
    const carried = await findCarried(tenant, source, at);
    const isLonger = carried?.until !== undefined && shownUntil > carried.until;
    return carried === undefined || isLonger ? [entryId] : [];
  });
  return (await Promise.all(looked)).flat();
}
