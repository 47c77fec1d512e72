import { isWorkedOn } from '#domain/dispute/delegation/erase-handed-over.js';
import { getStage, type DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Instant } from '#domain/kernel/message.js';
import { ruleOn } from '#domain/privacy/retention.js';
import { whyRestricted } from '#domain/privacy/restriction.js';
import { loadStream } from '#event-store/load.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { endedAtOf } from './disputes-of-person.js';

const MOST = 20;

/** A party of it asked for erasure, and a hold or a court keeps this file, or everything of that party. */
const ASKED = `EXISTS (
  SELECT FROM office.data_request r CROSS JOIN LATERAL jsonb_to_recordset(r.kept) AS k (reason text, "disputeId" uuid)
   WHERE r.association_id = d.association_id AND r.kind = 'erasure' AND r.state = 'partly' AND r.subject_kind = 'party'
     AND (d.complainant_id = r.subject_id OR d.respondent_ids @> ARRAY[r.subject_id])
     AND k.reason IN ('hold', 'court') AND coalesce(k."disputeId", d.dispute_id) = d.dispute_id)`;

/** Words that nobody has erased. */
const THERE = `EXISTS (
  SELECT FROM vault.key k WHERE k.association_id = d.association_id AND k.destroyed_at IS NULL
     AND k.name >= 'text:' || d.dispute_id || ':' AND k.name < 'text:' || d.dispute_id || ';')`;

/** Restricts what is only to be stored, and lets go what is not, or no longer there. How many changed. */
export async function restrictFiles({ database, tenantOf, legalNow }: Everywhere): Promise<number> {
  if ((await findLiveReader(database, 'docket')) === undefined) return 0; // no worker has built it yet
  const { rows: associations } = await database.query<{ id: string }>('SELECT id FROM office.association');
  let changed = 0;
  for (const { id } of associations) {
    const [tenant, at] = [tenantOf(id), await legalNow(id)];
    for (const one of await findCandidates(tenant, at)) changed += await restrict(tenant, one, at);
  }
  return changed;
}

type Candidate = { readonly id: string; readonly asked: boolean; readonly there: boolean };

const findCandidates = async ({ database, associationId }: TenantContext, at: Instant) => {
  const { days = 0 } = ruleOn('dispute-file', at.slice(0, 10));
  const { rows } = await database.query<Candidate>({
    name: 'files-to-restrict',
    text: `SELECT d.dispute_id AS id, ${ASKED} AS asked, ${THERE} AS there
             FROM read.docket d LEFT JOIN office.restricted_file f ON f.dispute_id = d.dispute_id
            WHERE d.association_id = $1 AND d.stage = 'closed'
              AND (f.dispute_id IS NOT NULL OR ${ASKED} OR (${THERE} AND d.filed_at < $2::timestamptz - make_interval(days => $3)))
            ORDER BY f.dispute_id IS NULL AND ${ASKED} DESC, random() LIMIT ${MOST}`,
    values: [associationId, at, days],
  });
  return rows;
};

const restrict = async (tenant: TenantContext, { id, asked, there }: Candidate, at: Instant): Promise<number> => {
  const { database, associationId } = tenant;
  const { events } = await loadStream<DisputeEvent>(database, associationId, id);
  const dispute = evolveAll(unfiled, events);
  const closed = getStage(dispute, 'dispute').stage === 'closed' && !isWorkedOn(dispute);
  const reason = there ? whyRestricted({ closed, endedAt: endedAtOf(events) ?? at, asked }, at) : undefined;
  const { rowCount } = await (reason
    ? database.query(
        `INSERT INTO office.restricted_file AS f (dispute_id, association_id, reason, since) VALUES ($1, $2, $3, $4)
           ON CONFLICT (dispute_id) DO UPDATE SET reason = EXCLUDED.reason WHERE f.reason <> EXCLUDED.reason`,
        [id, associationId, reason, at],
      )
    : database.query('DELETE FROM office.restricted_file WHERE dispute_id = $1', [id]));
  return rowCount ?? 0;
};
