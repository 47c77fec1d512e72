import { eachOf } from '#infrastructure/each-of.js';
import type { Instant } from '#domain/kernel/message.js';
import type { KeptBack } from '#domain/privacy/plan-erasure.js';
import { answerDue, type Call } from '#domain/privacy/answer-period.js';
import { newId } from '#infrastructure/ids.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { eraseAccount } from './erase-account.js';
import { eraseParty } from './erase-party.js';

type Access = Pick<TenantContext, 'associationId'> & { readonly database: Pick<TenantContext['database'], 'query'> };

export const REQUEST_KINDS = ['erasure', 'correction', 'access', 'withdrawal'] as const;
export const REQUEST_STATES = ['open', 'partly', 'done', 'refused'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export type DataRequestRow = {
  readonly id: string;
  readonly association_id: string;
  /** Null: somebody without an account asks. */
  readonly account_id: string | null;
  /** `unknown`: nobody has said yet which party asks without an account. */
  readonly subject_kind: 'account' | 'party' | 'unknown';
  readonly subject_id: string;
  readonly kind: (typeof REQUEST_KINDS)[number];
  readonly text_content_id: string | null;
  readonly asked_at: Date;
  readonly due_at: Date;
  readonly state: RequestState;
  readonly kept: readonly KeptBack[];
  readonly answer_content_id: string | null;
  readonly answered_at: Date | null;
  readonly extended_at: Date | null;
  readonly extension_content_id: string | null;
  readonly called: readonly Called[];
  readonly asker_content_id: string | null;
  readonly identity_confirmed: boolean | null;
  readonly identity_shown_content_id: string | null;
  readonly identity_party_id: string | null;
  readonly identity_checked_by: string | null;
  readonly identity_checked_at: Date | null;
};

/** Who was called to it, for which day that was set. */
export type Called = {
  readonly stage: Call;
  readonly toId: string;
  readonly dueAt: Instant;
  readonly at: Instant;
};

type Asking = Pick<DataRequestRow, 'account_id' | 'subject_kind' | 'subject_id' | 'kind' | 'text_content_id'>;

/** Puts a request on record. One that asks for the same erasure and is not done yet is given again. */
export async function askAboutData({ database, associationId }: Access, asking: Asking, at: Instant) {
  const { account_id, subject_kind, subject_id, kind, text_content_id } = asking;
  const { rows: same } = await database.query<DataRequestRow>(
    `SELECT * FROM office.data_request WHERE association_id = $1 AND subject_id = $2 AND kind = 'erasure' AND $3 = 'erasure'
       AND state IN ('open', 'partly')`,
    [associationId, subject_id, kind],
  );
  if (same[0]) {
    // asked again: what was in the way may be gone
    await database.query('UPDATE office.data_request SET looked_at = NULL WHERE id = $1', [same[0].id]);
    return same[0];
  }
  const { rows } = await database.query<DataRequestRow>(
    `INSERT INTO office.data_request (id, association_id, account_id, subject_kind, subject_id, kind, text_content_id, asked_at,
       due_at, state) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open') RETURNING *`,
    [newId(), associationId, account_id, subject_kind, subject_id, kind, text_content_id, at, answerDue(at)],
  );
  return rows[0] as DataRequestRow;
}

const AGAIN = '1 hour'; // what is kept is looked at anew: a period may have ended, a hold been lifted

/**
 * Carries out the erasures that are asked for, and again what was kept until now, each whatever becomes of the others.
 * How many requests were looked at.
 */
export async function carryOutErasures(keeping: Everywhere, machine: Date): Promise<number> {
  const { database } = keeping;
  const { rows } = await database.query<DataRequestRow>(
    `SELECT * FROM office.data_request WHERE kind = 'erasure' AND state IN ('open', 'partly') AND subject_kind <> 'unknown'
       AND (looked_at IS NULL OR looked_at < $1::timestamptz - interval '${AGAIN}') ORDER BY asked_at LIMIT 20`,
    [machine],
  );
  return eachOf(...rows.map((row) => () => carryOutErasure(keeping, row, machine)))();
}

const carryOutErasure = async (
  { database, tenantOf, legalNow }: Everywhere,
  { id, association_id: associationId, subject_kind: kind, subject_id: subjectId }: DataRequestRow,
  machine: Date,
): Promise<number> => {
  const [tenant, at] = [tenantOf(associationId), await legalNow(associationId)];
  const kept =
    kind === 'party' ? await eraseParty(tenant, subjectId, id, at) : await eraseAccount(tenant, subjectId, at);
  if (!kept) return 0; // the list of disputes is behind: the next pass
  await database.query(
    `UPDATE office.data_request SET state = $2, kept = $3, looked_at = $4, answered_at = coalesce(answered_at, $5) WHERE id = $1`,
    [id, kept.length === 0 ? 'done' : 'partly', JSON.stringify(kept), machine, at],
  );
  return 1;
};
