import { instant, type Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import type { DocketParty } from './docket-facts.js';
import { conditionsOf, Values, type DocketFilter, type Whose } from './docket-filter.js';
import { DOCKET_ORDERS, type DocketSort, type Part } from './docket-orders.js';

export type { Whose } from './docket-filter.js';

/** A place in a list that is sorted like this: the last line before it. */
export type Place = { readonly at: string; readonly disputeId: string };

export type DocketLine = {
  readonly disputeId: string;
  readonly number: string;
  readonly stage: string;
  readonly filedAt: Instant;
  readonly nextDueAt?: Instant;
  readonly nextDueSubject?: string;
  readonly nextDueClause?: string;
  readonly openTasks: number;
  readonly complainantId: string;
  readonly parties: readonly DocketParty[];
  readonly itemCount: number;
  readonly firstLocatorId?: string;
  readonly platformIds: readonly string[];
  readonly rightKind?: string;
  readonly rightContentId?: string;
  readonly reference?: string;
  readonly ownerId?: string;
  readonly waitingFor: string;
  readonly priority?: number;
  readonly riskPoints?: number;
  readonly riskCodes: readonly string[];
  readonly tags: readonly string[];
  /** Where it stands in the list. */
  readonly at: string;
};

type Row = { readonly [K in keyof DocketLine]: DocketLine[K] | null } & {
  readonly filedAt: Date;
  readonly nextDueAt: Date | null;
};

type Wanted = {
  readonly whose: Whose;
  readonly filter: DocketFilter;
  readonly sort?: DocketSort;
  readonly after?: Place;
  readonly limit: number;
};

/** Disputes of one association, after a place: the newest first, if nothing else is said. */
export async function findDocketLines(
  database: Database,
  associationId: string,
  { sort = '-filedAt', after, limit, ...wanted }: Wanted,
): Promise<readonly DocketLine[]> {
  const parts = DOCKET_ORDERS[sort];
  const begun = after ? parts.findIndex(({ isHere }) => isHere(after.at)) : 0;
  const isOfClosed = wanted.filter.open === false || wanted.filter.stage === 'closed';
  const lines: DocketLine[] = [];
  for (const [i, part] of parts.entries()) {
    if (i < begun || lines.length === limit || (part.isOfOpen && isOfClosed)) continue;
    const from = i === begun ? after : undefined;
    lines.push(
      ...(await linesIn(database, associationId, part, { ...wanted, after: from, limit: limit - lines.length })),
    );
  }
  return lines;
}

async function linesIn(
  database: Database,
  associationId: string,
  { by, type, id, of: table, only, down }: Part,
  { whose, filter, after, limit }: Omit<Wanted, 'sort' | 'after'> & { readonly after: Place | undefined },
): Promise<readonly DocketLine[]> {
  const values = new Values();
  const conditions = `${conditionsOf(values, associationId, whose, filter)} AND ${only}`;
  const way = down ? 'DESC' : 'ASC';
  const order = `${by} ${way}, ${id} ${way}`;
  const beyond = after
    ? `(${by}, ${id}) ${down ? '<' : '>'} (${values.add(after.at)}::${type}, ${values.add(after.disputeId)}::uuid)`
    : 'true';
  const column = `(${by})::text`;
  // planned for its own values: what is asked differs from one to the next by a thousand times
  const { rows } = await database.query<Row>({
    text: `SELECT ${SELECTED}, ${column} AS at
             FROM (SELECT * FROM ${table} WHERE ${conditions} AND ${beyond} ORDER BY ${order} LIMIT ${values.add(limit)}) AS docket
             LEFT JOIN LATERAL (SELECT points, codes FROM office.signal_place p WHERE p.dispute_id = docket.dispute_id) AS place
               ON true
            ORDER BY ${order}`,
    values: values.all,
  });
  return rows.map(lineOf);
}

const SELECTED = `docket.dispute_id AS "disputeId", number, stage, filed_at AS "filedAt", next_due_at AS "nextDueAt",
  next_due_subject AS "nextDueSubject", next_due_clause AS "nextDueClause", jsonb_array_length(tasks) AS "openTasks",
  complainant_id AS "complainantId", parties, cardinality(item_ids) AS "itemCount", first_locator_id AS "firstLocatorId",
  item_platform_ids AS "platformIds", right_kind AS "rightKind", right_content_id AS "rightContentId", reference,
  case_manager_id AS "ownerId", waiting_for AS "waitingFor", task_priority AS priority, place.points AS "riskPoints",
  coalesce(place.codes, '{}') AS "riskCodes",
  ARRAY(SELECT tag FROM office.dispute_tag t WHERE t.dispute_id = docket.dispute_id ORDER BY tag) AS tags`;

const lineOf = (row: Row): DocketLine =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) =>
      value === null ? [] : [[name, value instanceof Date ? instant(value) : value]],
    ),
  ) as DocketLine;
