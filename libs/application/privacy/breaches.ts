import type { Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { newId } from '#infrastructure/ids.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { checkSubjects } from './check-subjects.js';

type Access = Pick<TenantContext, 'associationId'> & { readonly database: Pick<TenantContext['database'], 'query'> };

/** What is known of a breach (PIPL 57); it lies sealed. */
export type BreachWords = {
  readonly data: string;
  readonly cause: string;
  readonly harm: string;
  readonly measures: string;
  readonly advice: string;
  readonly contact: string;
};
/** Who was told, and how: an authority by its name, or a person by its id. */
export type Told = {
  readonly to: 'authority' | 'account' | 'party';
  readonly id?: string;
  readonly authority?: string;
  readonly way: string;
  readonly at: Instant;
  readonly by: string;
  /** Of a letter that a mail server took. */
  readonly messageId?: string;
  /** Of what it said, hexadecimal. */
  readonly sha256?: string;
  /** Legal day on which it was handed in to the authority. */
  readonly handedInOn?: string;
};
export type BreachRow = {
  readonly id: string;
  readonly discovered_at: Date;
  readonly recorded_by: string;
  readonly recorded_at: Date;
  readonly words_content_id: string;
  readonly account_ids: readonly string[];
  readonly party_ids: readonly string[];
  readonly harm_averted: boolean;
  readonly told: readonly Told[];
};
type Recorded = {
  readonly discoveredAt: Instant;
  readonly wordsContentId: string;
  readonly accountIds: readonly string[];
  readonly partyIds: readonly string[];
  readonly harmAverted: boolean;
  readonly by: string;
  readonly at: Instant;
};

/** Refuses InstantImplausible, and UnknownReference for whoever is not of this association. */
export async function recordBreach(access: Access, breach: Recorded): Promise<BreachRow> {
  const { database, associationId } = access;
  if (breach.discoveredAt > breach.at) refuse('InstantImplausible', { field: 'discoveredAt' });
  await checkSubjects(access, 'account', breach.accountIds, 'accountIds');
  await checkSubjects(access, 'party', breach.partyIds, 'partyIds');
  const { rows } = await database.query<BreachRow>(
    `INSERT INTO office.breach (id, association_id, discovered_at, recorded_by, recorded_at, words_content_id, account_ids,
       party_ids, harm_averted) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING *`,
    [
      newId(),
      associationId,
      breach.discoveredAt,
      breach.by,
      breach.at,
      breach.wordsContentId,
      breach.accountIds,
      breach.partyIds,
      breach.harmAverted,
    ],
  );
  return rows[0] as BreachRow;
}

/** Notes that somebody was told. Refuses NotFound, and UnknownReference for a person whom the breach does not concern. */
export async function noteTold({ database, associationId }: Access, breachId: string, told: Told): Promise<BreachRow> {
  const { rows: there } = await database.query<BreachRow>(
    'SELECT * FROM office.breach WHERE association_id = $1 AND id = $2 FOR UPDATE',
    [associationId, breachId],
  );
  const breach = there[0] ?? refuse('NotFound');
  const concerned = told.to === 'account' ? breach.account_ids : breach.party_ids;
  if (told.to === 'authority' && told.authority === undefined) refuse('NothingNamed', { field: 'authority' });
  if (told.to !== 'authority' && (told.id === undefined || !concerned.includes(told.id)))
    refuse('UnknownReference', { field: 'id' });
  const { rows } = await database.query<BreachRow>(
    'UPDATE office.breach SET told = told || $3::jsonb WHERE association_id = $1 AND id = $2 RETURNING *',
    [associationId, breachId, JSON.stringify([told])],
  );
  return rows[0] as BreachRow;
}

/** One, by its id. */
export async function findBreach({ database, associationId }: Access, id: string): Promise<BreachRow | undefined> {
  const { rows } = await database.query<BreachRow>(
    'SELECT * FROM office.breach WHERE association_id = $1 AND id = $2',
    [associationId, id],
  );
  return rows[0];
}

export type BreachPlace = { readonly at: string; readonly id: string };

export async function findBreaches({ database, associationId }: Access, after: BreachPlace | undefined, limit: number) {
  const { rows } = await database.query<BreachRow>(
    `SELECT * FROM office.breach WHERE association_id = $1 AND ($2::timestamptz IS NULL OR (recorded_at, id) < ($2, $3::uuid))
       ORDER BY recorded_at DESC, id DESC LIMIT $4`,
    [associationId, after?.at, after?.id, limit],
  );
  return rows;
}
