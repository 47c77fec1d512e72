import type { BulletinEntry, EntryNamed, EntrySource } from '#domain/bulletin/terms.js';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Membership } from '#domain/membership/state.js';
import type { Party } from '#domain/party/state.js';
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
  const isPerson = membership.kind === undefined || isNatural(party, membership);
  return { named: isPerson ? 'person' : 'organisation', partyId: memberId, name: identity.name, ...found };
}

/** Whoever is not known here as an organisation is taken for a person: nobody is named for want of a tick. */
const isNatural = ({ kind }: Party, { kind: asMember }: Membership): boolean =>
  kind !== 'organisation' || (asMember !== undefined && isNaturalPerson(asMember));

/** Whether a party is a natural person by what is known of it here, whatever an officer says of it. */
export async function isKnownAsPerson(tenant: TenantContext, partyId: string): Promise<boolean> {
  const [{ party }, { membership }] = await Promise.all([loadParty(tenant, partyId), loadMembership(tenant, partyId)]);
  return isNatural(party, membership);
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

/**
 * Which of these are carried by nothing, are shown for longer than what carries them allows, or name a person as if it
 * were an organisation, so that it was never asked.
 */
export async function findUncarried(
  tenant: TenantContext,
  entries: readonly BulletinEntry[],
  at: Instant,
): Promise<readonly string[]> {
  const looked = entries.map(async ({ entryId, source, named, partyId, shownUntil }) => {
    const [carried, isUnasked] = await Promise.all([
      findCarried(tenant, source, at),
      named === 'organisation' && partyId !== undefined && isKnownAsPerson(tenant, partyId),
    ]);
    const isLonger = carried?.until !== undefined && shownUntil > carried.until;
    return carried === undefined || isLonger || isUnasked ? [entryId] : [];
  });
  return (await Promise.all(looked)).flat();
}
