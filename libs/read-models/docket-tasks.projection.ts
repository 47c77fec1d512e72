import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Stream } from '#event-store/load.js';
import { tasksOf, type DocketRowTask } from './docket-tasks.js';
import { renewing } from './renewing.js';
import { rowProjection } from './row-projection.js';
import { toldOf } from './told-of-dispute.js';
import { foldedDispute } from './folded-dispute.js';
import { versionOf } from './views.js';

/** What people have to do in one dispute, with all of it that keeps a task from somebody's list. */
export type DocketTasksRow = ReturnType<typeof toldOf> & {
  readonly association_id: string;
  readonly dispute_id: string;
  readonly number: string | null;
  readonly case_manager_id: string | null;
  readonly complainant_id: string | null;
  readonly tasks: readonly DocketRowTask[];
};

export const docketTasksRowOf = ({ associationId, streamId, events }: Stream<DisputeEvent>): DocketTasksRow => {
  const dispute = foldedDispute(events);
  return {
    association_id: associationId,
    dispute_id: streamId,
    number: dispute.number ?? null,
    case_manager_id: dispute.caseManagerId ?? null,
    complainant_id: dispute.complainantId ?? null,
    ...toldOf(dispute),
    tasks: tasksOf(dispute, events),
  };
};

const CHANGED = `association_id number due_at priority case_manager_id owner_id escalated_to complainant_id
  respondent_ids platform_ids`.split(/\s+/);
const COLUMNS = `dispute_id, kind, subject, ${CHANGED.join(', ')}`;
const RENEWED = renewing('open', CHANGED);

/** A row for each open task, so that a list of the most urgent ends with its page. When one calls somebody stands in the docket alone. */
export const docketTasks = rowProjection<DisputeEvent, DocketTasksRow>({
  name: 'docket_tasks',
  version: versionOf('docket_tasks'),
  category: 'dispute',
  create: (table) => `
    CREATE TABLE ${table} (
      dispute_id      uuid NOT NULL,
      association_id  uuid NOT NULL,
      number          text,
      kind            text NOT NULL,
      subject         text NOT NULL,
      due_at          timestamptz(3) NOT NULL,
      priority        text NOT NULL,
      case_manager_id uuid,
      owner_id        text,
      escalated_to    text,
      complainant_id  uuid,
      respondent_ids  uuid[] NOT NULL,
      platform_ids    uuid[] NOT NULL,
      PRIMARY KEY (dispute_id, kind, subject)
    );
    CREATE INDEX ON ${table} (association_id, due_at, dispute_id, kind, subject);
    CREATE INDEX ON ${table} (association_id, kind, due_at, dispute_id, subject);
    CREATE INDEX ON ${table} (complainant_id, due_at, dispute_id, kind, subject) WHERE kind = 'check-materials';
    CREATE INDEX ON ${table} (association_id, owner_id, due_at, dispute_id, kind, subject);
    CREATE INDEX ON ${table} (association_id, escalated_to, due_at) WHERE escalated_to IS NOT NULL;`,
  rowOf: docketTasksRowOf,
  // what stays as it was is not written again
  save: async (database, table, rows) => {
    await database.query({
      name: `save ${table}`,
      text: `
        WITH made AS MATERIALIZED (
          SELECT dispute_id, association_id, number, kind, subject, "dueAt" AS due_at, priority, case_manager_id,
                 "ownerId" AS owner_id, "escalatedTo" AS escalated_to, complainant_id, respondent_ids, platform_ids
            FROM jsonb_to_recordset($1::jsonb) AS r (dispute_id uuid, association_id uuid, number text, case_manager_id uuid,
                 complainant_id uuid, respondent_ids uuid[], platform_ids uuid[], tasks jsonb)
           CROSS JOIN LATERAL jsonb_to_recordset(tasks)
                 AS task (kind text, subject text, "dueAt" timestamptz, priority text, "ownerId" text, "escalatedTo" text)),
        done AS (
          DELETE FROM ${table} AS open WHERE open.dispute_id = ANY ($2::uuid[])
             AND NOT EXISTS (SELECT FROM made WHERE made.dispute_id = open.dispute_id AND made.kind = open.kind
                                AND made.subject = open.subject))
        INSERT INTO ${table} AS open (${COLUMNS}) SELECT ${COLUMNS} FROM made
            ON CONFLICT (dispute_id, kind, subject) ${RENEWED}`,
      values: [JSON.stringify(rows), rows.map(({ dispute_id: id }) => id)],
    });
  },
});
