import { rightIdentity } from '#application/dispute/right-identity.js';
import { alertDue } from '#domain/right/alert-due.js';
import { changedSince } from '#domain/right/changed-since.js';
import type { RightChange } from '#domain/right/right-change.js';
import { evolveRight } from '#domain/right/evolve.js';
import type { RightEvent } from '#domain/right/events.js';
import { whyNotInForce } from '#domain/right/in-force.js';
import { licenceEnds } from '#domain/right/licence-ends.js';
import { rightRolesOf } from '#domain/right/roles.js';
import { unrecorded, type Right } from '#domain/right/state.js';
import { RIGHT_KINDS } from '#domain/rulebook/right-kinds.js';
import { partyOf } from '#domain/dispute/core/decision-context.js';
import type { Stream } from '#event-store/load.js';
import { loadStreams } from '#event-store/load-streams.js';
import { RIGHT_CHANGES } from '#messages/right/register.js';
import { inForceAt } from '#rulebooks/released.js';
import { findChangedReliances, findRights } from '#read-models/find-rights.js';
import type { Relied } from '#read-models/relied-rights.projection.js';
import { pageAt, placeOf } from '../dispute/docket/cursor.js';
import type { ListTasksQuery } from '../dispute/docket/list.dto.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { openRightWords } from './open-words.js';
import type { ListRightsQuery } from './right.dto.js';

type Place = { readonly after: string };

const streamsOf = ({ tenant }: Caller, rightIds: readonly string[]): Promise<ReadonlyMap<string, Stream<RightEvent>>> =>
  loadStreams<RightEvent>(tenant.database, tenant.associationId, [...new Set(rightIds)]);

const rightIn = ({ events }: Stream<RightEvent>): Right => events.reduce(evolveRight, unrecorded);

const rightsOf = async (caller: Caller, rightIds: readonly string[]): Promise<ReadonlyMap<string, Right>> =>
  new Map([...(await streamsOf(caller, rightIds)).values()].map((stream) => [stream.streamId, rightIn(stream)]));

/** What a number is the same by, of whatever kind the right is. */
const identitiesOf = (tenant: Caller['tenant'], registrationNumber: string): readonly string[] =>
  RIGHT_KINDS.flatMap((kind) => rightIdentity(tenant, { kind, registrationNumber }) ?? []);

/** The caller's rights, the newest first; the staff's are everybody's. Found in the table, told from the streams. */
export async function listRights(
  caller: Caller,
  { cursor, stage, number, limit = 50 }: ListRightsQuery,
): Promise<object> {
  const { actor, tenant, now } = caller;
  const context = await tenant.contextOf(actor);
  const partyId =
    context.duties.includes('case-manager') && actor.onBehalfOf === undefined ? undefined : partyOf(actor, context);
  if (partyId === undefined && !context.duties.includes('case-manager')) return { items: [] };
  const list = given({ operation: 'listRights', partyId, stage, number });
  const place = placeOf<Place>(tenant, list, cursor);
  const found = await findRights(tenant.database, tenant.associationId, {
    partyId,
    stage,
    identities: number === undefined ? undefined : identitiesOf(tenant, number),
    after: place?.after,
    limit: limit + 1,
  });
  const { page, ...next } = pageAt(tenant, list, { rows: found, limit }, (after) => ({ after }));
  const rights = await rightsOf(caller, page);
  const words = await openRightWords(
    tenant.vault,
    [...rights.values()].map(({ detailsContentId }) => detailsContentId),
  );
  const items = page.flatMap((rightId) => {
    const right = rights.get(rightId);
    const roles = right ? rightRolesOf(actor, right, context, now) : [];
    if (!right || roles.length === 0) return [];
    const [details, reason] = [words.parsed(right.detailsContentId), whyNotInForce(right, now)];
    const { name, registrationNumber } = details ?? {};
    const known = {
      rightId,
      roles,
      kind: right.codes?.kind,
      name,
      registrationNumber,
      stage: right.stage,
      validUntil: right.validUntil,
      licenceEnds: licenceEnds(right, now),
    };
    return [given({ ...known, inForce: reason === undefined, notInForce: reason })];
  });
  return { items, ...next };
}

/** Running disputes whose right is no longer what it was when they were filed, each with what has changed. */
export async function listAlerts(caller: Caller, { cursor, limit = 50 }: ListTasksQuery): Promise<object> {
  const { tenant, now, locale } = caller;
  const list = { operation: 'listRightAlerts' };
  const place = placeOf<Place>(tenant, list, cursor);
  const found = await findChangedReliances(tenant.database, tenant.associationId, {
    at: now,
    after: place?.after,
    limit: limit + 1,
  });
  const { page, ...next } = pageAt(tenant, list, { rows: found, limit }, ({ disputeId: after }) => ({ after }));
  const rights = await streamsOf(
    caller,
    page.flatMap(({ relied }) => relied.map(({ rightId }) => rightId)),
  );
  const calendar = await tenant.calendar();
  const items = page.flatMap(({ disputeId, number, caseManagerId, complainantId, relied }) =>
    relied.flatMap(({ rightId, ...then }) => {
      const stream = rights.get(rightId);
      if (!stream) return [];
      const right = rightIn(stream);
      const changes = changedSince(right, then, complainantId, now);
      const known = stream.events.map(({ type, position, meta }) => ({ type, position, at: meta.at }));
      if (changes.length === 0 || isReviewed(then, changes, known)) return [];
      const dueAt = alertDue(right, known, then.reviewed?.position ?? then.position, {
        rulebook: inForceAt('cn-ecl', now).rulebook,
        calendar,
        now,
      });
      return [
        given({
          disputeId,
          number,
          rightId,
          caseManagerId,
          dueAt,
          changes: changes.map((code) => ({ code, words: RIGHT_CHANGES[code][locale] })),
        }),
      ];
    }),
  );
  return { items, ...next };
}

/**
 * A person has looked at all of it: nothing was recorded of the right since, and nothing changed by the passing of time
 * alone.
 */
const isReviewed = (
  { reviewed }: Pick<Relied, 'reviewed'>,
  changes: readonly RightChange[],
  known: readonly { readonly position: number }[],
): boolean =>
  reviewed !== undefined &&
  known.every(({ position }) => position <= reviewed.position) &&
  changes.every((one) => reviewed.changes.includes(one));
