import { instant, type Instant } from '#domain/kernel/message.js';
import type { TaskOffice } from '#domain/access/administration-tasks.js';
import type { Priority } from '#domain/dispute/intake/charge/task-priority.js';
import type { Database } from '#event-store/types.js';
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

/** Which tasks are asked for; what is not said is not asked. */
export type TaskFilter = {
  /** Owned by one of these, or called to by the first of them. */
  readonly ownerIds?: readonly string[];
  readonly unowned?: true;
  readonly escalated?: true;
  readonly kind?: string;
  readonly priority?: string;
  /** A part of the dispute's number. */
  readonly search?: string;
  /** None of these disputes, and none of these parties or platforms. */
  readonly except: ReadonlySet<string>;
  readonly conflicts: readonly string[];
  /** Checks of identities that end by then are to be renewed. */
  readonly renewableBy: Instant;
  /** Who asks: of complaints about people in office nobody sees another's, and nobody is a second person to itself. */
  readonly readerId: string;
  /** In which offices: each has its own tasks. */
  readonly offices: readonly TaskOffice[];
};

const valuesOf = (associationId: string, filter: TaskFilter): readonly unknown[] => [
  associationId,
  [...filter.except],
  filter.conflicts,
  filter.ownerIds,
  filter.unowned,
  filter.escalated,
  filter.kind,
  filter.priority,
  filter.search === undefined ? undefined : `%${filter.search.replace(/[\\%_]/g, '\\$&')}%`,
  filter.renewableBy,
  filter.readerId,
  filter.offices,
];

/** What people of an association have to do, the most urgent first, after a place. */
export async function findTasks(
  database: Database,
  associationId: string,
  filter: TaskFilter & { readonly after: TaskPlace | undefined; readonly limit: number },
): Promise<readonly DocketTask[]> {
  const { after, limit } = filter;
  const { rows } = await database.query<Row>({
    name: 'docket-tasks',
    text: `SELECT dispute_id, number, kind, subject, due_at, priority, case_manager_id, owner_id, escalated_to, task.party_id, ${IS_FAST} AS fast ${FILTERED}
              AND ($13::timestamptz IS NULL OR (${PLACE}, dispute_id, kind, subject) > ($13, $14::uuid, $15::text, $16::text))
            ORDER BY ${PLACE}, dispute_id, kind, subject LIMIT $17`,
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
  }));
}

/** How many of them there are. */
export async function countTasks(database: Database, associationId: string, filter: TaskFilter): Promise<number> {
  const { rows } = await database.query<{ n: number }>({
    name: 'count-docket-tasks',
    text: `SELECT count(*)::int AS n ${FILTERED}`,
    values: [...valuesOf(associationId, filter)],
  });
  return rows[0]?.n ?? 0;
}

export type TasksByOwner = Readonly<Record<'all' | 'mine' | 'team' | 'unowned' | 'escalated', number>>;

/** How many there are of each, by one reading; `mine` and `team` as `ownerIds` of a filter. */
export async function countTasksByOwner(
  database: Database,
  associationId: string,
  filter: TaskFilter,
  { mine, team }: Readonly<Record<'mine' | 'team', readonly string[]>>,
): Promise<TasksByOwner> {
  const { rows } = await database.query<TasksByOwner>({
    name: 'count-docket-tasks-by-owner',
    text: `SELECT count(*)::int AS all,
                  count(*) FILTER (WHERE owner_id = ANY ($13::text[]) OR escalated_to = ($13::text[])[1])::int AS mine,
                  count(*) FILTER (WHERE owner_id = ANY ($14::text[]) OR escalated_to = ($14::text[])[1])::int AS team,
                  count(*) FILTER (WHERE owner_id IS NULL)::int AS unowned,
                  count(*) FILTER (WHERE escalated_to IS NOT NULL)::int AS escalated ${FILTERED}`,
    values: [...valuesOf(associationId, filter), mine, team],
  });
  return rows[0] ?? { all: 0, mine: 0, team: 0, unowned: 0, escalated: 0 };
}
