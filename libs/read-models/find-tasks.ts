import { instant, type Instant } from '#domain/kernel/message.js';
import type { Priority } from '#domain/dispute/intake/charge/task-priority.js';
import type { Database } from '#event-store/types.js';
import { valuesOf, type TaskFilter } from './task-filter.js';
import { FILTERED } from './task-sources.js';

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
  readonly fast: boolean;
  readonly aside_id: string | null;
  readonly aside_until: Date | null;
};
/** `id`: of the dispute, or of what its subject names. */
export type TaskPlace = Pick<DocketTask, 'dueAt' | 'kind' | 'subject'> & { readonly id: string };

/** A millisecond: before all that is due at the same instant, and never before what is due earlier. */
const AHEAD = 1;
const IS_FAST = 'lane.party_id IS NOT NULL';
const PLACE = `(due_at - CASE WHEN ${IS_FAST} THEN interval '${AHEAD} ms' ELSE interval '0' END)`;

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
  const { after, limit } = filter;
  const { rows } = await database.query<Row>({
    name: 'docket-tasks',
    text: `SELECT dispute_id, number, kind, subject, due_at, priority, case_manager_id, owner_id, escalated_to, task.party_id, ${IS_FAST} AS fast, aside_id, aside_until ${FILTERED}
              AND ($14::timestamptz IS NULL OR (${PLACE}, dispute_id, kind, subject) > ($14, $15::uuid, $16::text, $17::text))
            ORDER BY ${PLACE}, dispute_id, kind, subject LIMIT $18`,
    values: [...valuesOf(associationId, filter), after?.dueAt, after?.id, after?.kind, after?.subject, limit],
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
    ...(row.fast && { fastLane: true as const }),
    ...(row.aside_id !== null &&
      row.aside_until !== null && { snooze: { noteId: row.aside_id, until: instant(row.aside_until) } }),
  }));
}
