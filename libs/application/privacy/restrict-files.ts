import { isWorkedOn } from '#domain/dispute/delegation/erase-handed-over.js';
import { getStage, type DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import { evolveAll } from '#domain/dispute/evolve.js';
import type { Instant } from '#domain/kernel/message.js';
import { ruleOn } from '#domain/privacy/retention.js';
import { whyRestricted } from '#domain/privacy/restriction.js';
import { loadStream } from '#event-store/load.js';
import { markAllPlacesDue } from '#read-models/signal-places.js';
import { findLiveReader } from '#read-models/find-live-reader.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { endedAtOf } from './disputes-of-person.js';
import { DOCKET_VIEW } from '#read-models/views.js';

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

type Left = { readonly id: string; readonly after?: string };

/**
 * Restricts what is only to be stored, and lets go what is not, or no longer there. Files are gone through once after
 * something moved that can say otherwise of one: a key was destroyed, a request was looked at, a legal day began, a
 * dispute was taken up again. Until then a pass costs one small statement. How many were looked at.
 */
export function restrictingPass(): (everywhere: Everywhere) => Promise<number> {
  let seen: string | undefined;
  let left: readonly Left[] = [];
  return async ({ database, tenantOf, legalNow }) => {
    if ((await findLiveReader(database, 'docket')) === undefined) return 0; // no worker has built it yet
    const { rows: associations } = await database.query<{ id: string }>('SELECT id FROM office.association');
    const clocks = new Map<string, Instant>();
    for (const { id } of associations) clocks.set(id, await legalNow(id));
    const moved = await whatMoved(database, [...clocks.values()]);
    if (moved !== seen) [seen, left] = [moved, associations];
    let looked = 0;
    const more: Left[] = [];
    for (const { id, after } of left) {
      const [tenant, at] = [tenantOf(id), clocks.get(id) ?? (await legalNow(id))];
      const found = await findCandidates(tenant, at, after);
      for (const one of found) await restrict(tenant, one, at);
      looked += found.length;
      const last = found.at(-1);
      if (last && found.length === MOST) more.push({ id, after: last.id });
    }
    left = more;
    return looked;
  };
}

const whatMoved = async (database: Everywhere['database'], clocks: readonly Instant[]): Promise<string> => {
  const { rows } = await database.query<{ moved: string }>({
    name: 'what-moved-files',
    text: `SELECT concat_ws(' ', (SELECT max(destroyed_at) FROM vault.key WHERE destroyed_at IS NOT NULL),
                    (SELECT concat_ws(' ', max(looked_at), md5(string_agg(id || kept::text, ' ' ORDER BY id))) FROM office.data_request
                      WHERE state = 'partly' AND kind = 'erasure' AND subject_kind = 'party'),
                    (SELECT count(*) FROM office.restricted_file f JOIN ${DOCKET_VIEW} d ON d.dispute_id = f.dispute_id
                      WHERE d.stage <> 'closed')) AS moved`,
  });
  return [rows[0]?.moved, ...clocks.map((at) => at.slice(0, 10))].join(' ');
};

type Candidate = { readonly id: string; readonly asked: boolean; readonly there: boolean };

const findCandidates = async ({ database, associationId }: TenantContext, at: Instant, after?: string) => {
  const { days = 0 } = ruleOn('dispute-file', at.slice(0, 10));
  const { rows } = await database.query<Candidate>({
    name: 'files-to-restrict',
    text: `SELECT d.dispute_id AS id, ${ASKED} AS asked, ${THERE} AS there
             FROM ${DOCKET_VIEW} d LEFT JOIN office.restricted_file f ON f.dispute_id = d.dispute_id
            WHERE d.association_id = $1 AND ($4::uuid IS NULL OR d.dispute_id > $4)
              AND (f.dispute_id IS NOT NULL OR (d.stage = 'closed'
                AND (${ASKED} OR (${THERE} AND d.filed_at < $2::timestamptz - make_interval(days => $3)))))
            ORDER BY d.dispute_id LIMIT ${MOST}`,
    values: [associationId, at, days, after ?? null],
  });
  return rows;
};

const restrict = async (tenant: TenantContext, { id, asked, there }: Candidate, at: Instant): Promise<void> => {
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
  if (rowCount === 1) await markAllPlacesDue(database, associationId); // signals of others rested on it, or do again
};
