import type { Database } from '#event-store/types.js';
import type { RightStage } from '#domain/right/state.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import type { Relied } from './relied-rights.projection.js';
import { RELIED_RIGHTS_VIEW, RIGHTS_VIEW } from './views.js';

export type RightsSought = {
  /** Without one: those of everybody, for the staff. */
  readonly partyId?: string | undefined;
  readonly stage?: RightStage | undefined;
  /** Of one of these: what is the same for its number everywhere. */
  readonly identities?: readonly string[] | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/**
 * Ids of rights, the newest first, after one of them. Who may see which, their streams say: the table only finds them.
 */
export async function findRights(
  database: Database,
  associationId: string,
  { partyId, stage, identities, after, limit }: RightsSought,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ right_id: string }>({
    name: 'rights',
    text: `SELECT right_id FROM ${RIGHTS_VIEW} AS rights
            WHERE association_id = $1 AND ($2::uuid IS NULL OR holder_ids @> ARRAY[$2::uuid] OR licensee_ids @> ARRAY[$2::uuid])
              AND ($3::text IS NULL OR stage = $3) AND ($4::uuid IS NULL OR right_id < $4)
              AND ($6::text[] IS NULL OR identity = ANY ($6))
            ORDER BY right_id DESC LIMIT $5`,
    values: [associationId, partyId, stage, after, limit, identities],
  });
  return rows.map(({ right_id }) => right_id);
}

export type ChangedReliance = {
  readonly disputeId: string;
  readonly number: string;
  readonly complainantId: string;
  readonly caseManagerId: string;
  readonly relied: readonly Relied[];
};

type Row = {
  readonly dispute_id: string;
  readonly number: string;
  readonly complainant_id: string;
  readonly case_manager_id: string;
  readonly relied: readonly Relied[];
};

/**
 * Running disputes of which a right relied on has changed since it was read, or has run out by now; what changed is
 * told by its stream.
 */
export async function findChangedReliances(
  database: Database,
  associationId: string,
  { at, after, limit }: { readonly at: Instant; readonly after?: string | undefined; readonly limit: number },
): Promise<readonly ChangedReliance[]> {
  const { rows } = await database.query<Row>({
    name: 'changed-reliances',
    text: `SELECT d.dispute_id, d.number, d.complainant_id, d.case_manager_id, d.relied
             FROM ${RELIED_RIGHTS_VIEW} d
            WHERE d.association_id = $1 AND d.is_open AND ($2::uuid IS NULL OR d.dispute_id < $2)
              AND EXISTS (SELECT FROM ${RIGHTS_VIEW} r WHERE r.right_id = ANY (d.right_ids)
                             AND (r.position > d.position OR r.valid_until < ($3::timestamptz AT TIME ZONE 'Asia/Shanghai')::date))
            ORDER BY d.dispute_id DESC LIMIT $4`,
    values: [associationId, after, instant(at), limit],
  });
  return rows.map(({ dispute_id, number, complainant_id, case_manager_id, relied }) => ({
    disputeId: dispute_id,
    number,
    complainantId: complainant_id,
    caseManagerId: case_manager_id,
    relied,
  }));
}

/** Running disputes that rely on this right, the oldest first. */
export async function findReliantDisputes(
  database: Database,
  associationId: string,
  rightId: string,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ dispute_id: string }>({
    name: 'reliant-disputes',
    text: `SELECT dispute_id FROM ${RELIED_RIGHTS_VIEW} AS relied_rights
            WHERE association_id = $1 AND is_open AND right_ids @> ARRAY[$2::uuid] ORDER BY dispute_id`,
    values: [associationId, rightId],
  });
  return rows.map(({ dispute_id }) => dispute_id);
}
