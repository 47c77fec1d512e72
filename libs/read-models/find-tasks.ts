import { instant, type Instant } from '#domain/kernel/message.js';
import type { Priority } from '#domain/dispute/intake/charge/task-priority.js';
import type { Database } from '#event-store/types.js';
import { valuesOf, type TaskFilter } from './task-filter.js';
import { KEPT, OF_DISPUTES, OTHERS, WITH_ASIDE, WITH_LANE } from './task-sources.js';

export type DocketTask = {
  /** Of a task in a dispute; without it the task is about a party, or about what its subject names. */
  readonly disputeId?: string;
  readonly number?: string;
  readonly partyId?: string;
  readonly kind: string;
  readonly subject: string;
  readonly dueAt: Instant;
  readonly priority: Priority;
  /** Whose dispute it is; nobody's while it waits in the queue. */
  readonly caseManagerId?: string;
  /** Whose task it is; it waits in the queue where it is nobody's. */
  readonly ownerId?: string;
  /** Who was called beside its owner, since its day is near. */
  readonly escalatedTo?: string;
  /** Its complainant is in the fast lane: it goes before others that are due at the same instant. */
  readonly fastLane?: true;
  /** Whoever asks has set it aside, and why says the note. */
  readonly snooze?: { readonly noteId: string; readonly until: Instant };
};
type Row = {
  /** The dispute’s, or where it has no number that of what it is about. */
  readonly dispute_id: string;
  readonly number: string | null;
  readonly kind: string;
  readonly subject: string;
  readonly due_at: Date;
  readonly priority: Priority;
  readonly case_manager_id: string | null;
  readonly owner_id: string | null;
  readonly escalated_to: string | null;
  readonly party_id: string | null;
  readonly is_fast: boolean;
  readonly aside_id: string | null;
  readonly aside_until: Date | null;
};
/** `id`: of the dispute, or of what its subject names. */
export type TaskPlace = Pick<DocketTask, 'dueAt' | 'kind' | 'subject'> & { readonly id: string };

/** A millisecond: before all that is due at the same instant, and never before what is due earlier. */
const AHEAD = 1;
const A_LITTLE = `interval '${AHEAD} ms'`;
const IS_FAST = 'lane.party_id IS NOT NULL';
const placeIf = (isFast: string): string => `(due_at - CASE WHEN ${isFast} THEN ${A_LITTLE} ELSE interval '0' END)`;
const PLACE = placeIf('is_fast');

/** Beyond the place that is asked for, said so that an index by days finds it. */
const after = (due: string, place = '$14'): string =>
  `($14::timestamptz IS NULL OR (${due}, dispute_id, kind, subject) > (${place}, $15::uuid, $16::text, $17::text))`;
const NOT_YET = after('due_at');
const NOT_YET_BY_PLACE = after(placeIf(IS_FAST));
const NOT_YET_IF_FAST = after('due_at', `$14 + ${A_LITTLE}`);
const FIRST = 'ORDER BY due_at, dispute_id, kind, subject LIMIT $18';

/* Of thousands of tasks a page, each part read in the order of an index. Whoever is before a task of no fast lane by
   its day is so by its place too; so the page's tasks of no fast lane are among as many that are next by their day. */
const OF_NO_LANE = `
  SELECT * FROM (SELECT task.*, ${IS_FAST} AS is_fast FROM (${OF_DISPUTES}) AS task ${WITH_LANE}
                  WHERE ${KEPT} AND ${NOT_YET} AND ${NOT_YET_BY_PLACE} ${FIRST}) AS next WHERE NOT is_fast`;
const OF_FAST_LANE = `
  SELECT next.* FROM office.fast_lane AS lane
   CROSS JOIN LATERAL (SELECT task.*, true AS is_fast FROM (${OF_DISPUTES}) AS task
                        WHERE complainant_id = lane.party_id AND kind = 'check-materials'
                          AND ${KEPT} AND ${NOT_YET_IF_FAST} ${FIRST}) AS next
   WHERE lane.association_id = $1 AND lane.is_fast`;
const OF_OTHERS = `
  SELECT task.*, false AS is_fast FROM (${OTHERS}) AS task WHERE ${KEPT} AND ${NOT_YET}`;

export const placeOfTask = ({ dueAt, disputeId, kind, subject, fastLane }: DocketTask): TaskPlace => ({
  dueAt: fastLane ? instant(Date.parse(dueAt) - AHEAD) : dueAt,
  id: disputeId ?? subject.split(':')[1] ?? '',
  kind,
  subject,
});

/** What people of an association have to do, the most urgent first, after a place. */
export async function findTasks(
  database: Database,
  associationId: string,
  filter: TaskFilter & { readonly after: TaskPlace | undefined; readonly limit: number },
): Promise<readonly DocketTask[]> {
  const { after: place, limit } = filter;
  // planned for its own values: what is asked differs from one to the next by a thousand times
  const { rows } = await database.query<Row>({
    text: `SELECT task.dispute_id, number, task.kind, task.subject, due_at, priority, case_manager_id, owner_id, escalated_to,
                  party_id, is_fast, aside_id, aside_until
             FROM (SELECT * FROM (${OF_NO_LANE} UNION ALL ${OF_FAST_LANE} UNION ALL ${OF_OTHERS}) AS found
                    ORDER BY ${PLACE}, dispute_id, kind, subject LIMIT $18) AS task ${WITH_ASIDE}
            ORDER BY ${PLACE}, task.dispute_id, task.kind, task.subject`,
    values: [...valuesOf(associationId, filter), place?.dueAt, place?.id, place?.kind, place?.subject, limit],
  });
  return rows.map((row) => ({
    ...(row.number !== null && { disputeId: row.dispute_id, number: row.number }),
    ...(row.party_id !== null && { partyId: row.party_id }),
    kind: row.kind,
    subject: row.subject,
    dueAt: instant(row.due_at),
    priority: row.priority,
    ...(row.case_manager_id !== null && { caseManagerId: row.case_manager_id }),
    ...(row.owner_id !== null && { ownerId: row.owner_id }),
    ...(row.escalated_to !== null && { escalatedTo: row.escalated_to }),
    ...(row.is_fast && { fastLane: true as const }),
    ...(row.aside_id !== null &&
      row.aside_until !== null && { snooze: { noteId: row.aside_id, until: instant(row.aside_until) } }),
  }));
}
