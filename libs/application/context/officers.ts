import type { DecisionContext, Deputising, OfficerContext } from '#domain/dispute/core/decision-context.js';
import type { Instant } from '#domain/kernel/message.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { isUuid } from '#infrastructure/ids.js';
import { DOCKET_VIEW } from '#read-models/views.js';
import { addLoad, findLoads, type Loads } from './loads.js';

type Door = Pick<TenantContext, 'database' | 'associationId'>;

/** An absence that holds at an instant; one that was ended early holds until then. */
export const HOLDS = (at: string): string => `from_at <= ${at} AND coalesce(ended_at, until_at) > ${at}`;
const CONFLICTS = (account: string): string => `
  coalesce((SELECT array_agg(DISTINCT with_id) FROM office.declared_conflict
             WHERE account_id = ${account} AND ended_at IS NULL), '{}')`;

/** With whom an officer declared a conflict, in whichever of its offices it acts: one held in another bars it, too. */
export async function findConflicts(
  { database }: Pick<Door, 'database'>,
  accountId: string,
): Promise<readonly string[]> {
  if (!isUuid(accountId)) return []; // nobody of the association
  const { rows } = await database.query<{ conflicts: string[] }>({
    name: 'officer-conflicts',
    text: `SELECT ${CONFLICTS('$1')} AS conflicts`,
    values: [accountId],
  });
  return rows[0]?.conflicts ?? [];
}

/** What a case manager declared and whose deputy it is at an instant: it stands before every request of staff. */
export async function findOfficerStanding(
  { database, associationId }: Door,
  accountId: string,
  at: Instant,
): Promise<Pick<DecisionContext, 'conflicts' | 'deputyOf'>> {
  const { rows } = await database.query<{ conflicts: string[]; deputy_of: readonly Deputising[] | null }>({
    name: 'officer-standing',
    text: `SELECT ${CONFLICTS('$2')} AS conflicts,
                  (SELECT json_agg(json_build_object('accountId', account_id, 'absenceId', id) ORDER BY from_at, id) FROM office.absence
                    WHERE association_id = $1 AND deputy_ids @> ARRAY[$2::uuid] AND ${HOLDS('$3::timestamptz')}) AS deputy_of`,
    values: [associationId, accountId, at],
  });
  const [{ conflicts = [], deputy_of: deputyOf = null } = {}] = rows;
  return { ...(conflicts.length > 0 && { conflicts }), ...(deputyOf && { deputyOf }) };
}

/** A colleague on leave for whom somebody stands in. */
export type StoodInFor = { readonly accountId: string; readonly name: string; readonly until: Date };

/** Those for whom somebody stands in at an instant, by name, as a person is shown it. */
export async function findStoodInFor(
  { database, associationId }: Door,
  accountId: string,
  at: Instant,
): Promise<readonly StoodInFor[]> {
  const { rows } = await database.query<StoodInFor>({
    name: 'stood-in-for',
    text: `SELECT a.id AS "accountId", a.name, x.until
             FROM (SELECT account_id, max(until_at) AS until FROM office.absence
                    WHERE association_id = $1 AND deputy_ids @> ARRAY[$2::uuid] AND ${HOLDS('$3::timestamptz')}
                    GROUP BY 1) x
             JOIN office.account a ON a.id = x.account_id ORDER BY x.until, 1`,
    values: [associationId, accountId, at],
  });
  return rows;
}

export type Officer = OfficerContext & {
  readonly accountId: string;
  /** Deputies of an absence that holds now, in their order. */
  readonly deputyIds: readonly string[];
  /** Suspended, or gone: it comes back by an act of the association alone. */
  readonly gone: boolean;
};

/** Whom the association names for it, in its order, if free; else the colleague with least. */
export const firstFree = (free: readonly Officer[], named: readonly string[]): string | undefined =>
  named.find((id) => free.some(({ accountId }) => accountId === id)) ??
  free.toSorted((a, b) => a.load - b.load)[0]?.accountId;

const loadsOf = (associationId: string): string => `officers' loads ${associationId}`;

/** A dispute goes to this case manager, who is known from now on to have one more. */
export const noteGiven = ({ database, associationId }: Door, accountId: string): void =>
  addLoad(database, loadsOf(associationId), accountId);

/** Every case manager of the association, gone ones among them, at an instant, by when their accounts were made. */
export async function listOfficers(door: Door, at: Instant): Promise<readonly Officer[]> {
  const [present, loads] = await Promise.all([listPresent(door, at), loadsNow(door)]);
  return withLoads(present, loads);
}

/** How much each has running. */
export const loadsNow = (door: Door): Promise<Loads> =>
  findLoads(door.database, loadsOf(door.associationId), () => countLoads(door));

export type Present = Omit<Officer, 'load'>;

export const withLoads = (present: readonly Present[], loads: Loads): readonly Officer[] =>
  present.map((one) => ({ ...one, load: loads.get(one.accountId) ?? 0 }));

/** The same as they are there, whatever they have to do. */
export async function listPresent({ database, associationId }: Door, at: Instant): Promise<readonly Present[]> {
  const { rows } = await database.query<{
    id: string;
    name: string;
    gone: boolean;
    absent: boolean;
    deputy_ids: string[] | null;
    conflicts: string[];
  }>({
    name: 'officers',
    text: `SELECT a.id, a.name, a.suspended_at IS NOT NULL OR a.ended_at IS NOT NULL AS gone, ${CONFLICTS('a.id')} AS conflicts,
                  away.id IS NOT NULL AS absent, away.deputy_ids
             FROM office.account a
             LEFT JOIN LATERAL (SELECT id, deputy_ids FROM office.absence
                                 WHERE account_id = a.id AND ${HOLDS('$2::timestamptz')} ORDER BY from_at DESC, id LIMIT 1) away ON true
            WHERE a.association_id = $1 AND a.roles @> ARRAY['case-manager'] ORDER BY a.created_at, a.id`,
    values: [associationId, at],
  });
  return rows.map(({ id, name, gone, absent, conflicts, deputy_ids: deputyIds }) => ({
    accountId: id,
    name,
    gone,
    away: gone || absent,
    conflicts,
    deputyIds: deputyIds ?? [],
  }));
}

/** The same by their accounts, as a decision rests on them. */
export const findOfficers = async (door: Door, at: Instant): Promise<Readonly<Record<string, OfficerContext>>> =>
  Object.fromEntries(
    (await listOfficers(door, at)).map(({ accountId, name, away, load, conflicts }) => [
      accountId,
      { name, away, load, conflicts },
    ]),
  );

/** How many open disputes each has. */
const countLoads = async ({ database, associationId }: Door): Promise<Loads> => {
  const { rows } = await database.query<{ id: string; load: number }>({
    name: 'officer-loads',
    text: `SELECT case_manager_id AS id, count(*)::int AS load FROM ${DOCKET_VIEW} AS docket
            WHERE association_id = $1 AND case_manager_id IS NOT NULL AND stage <> 'closed' GROUP BY 1`,
    values: [associationId],
  });
  return new Map(rows.map(({ id, load }) => [id, load]));
};
