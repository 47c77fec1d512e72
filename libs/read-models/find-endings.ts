import { daysAfter, localDate, type LocalDate } from '#domain/calendar/local-date.js';
import { ENDING_STEPS } from '#domain/calendar/ending-steps.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Database } from '#event-store/types.js';
import { FILINGS_VIEW, MEMBERS_VIEW, QUALIFICATION_FILES_VIEW, RELIED_RIGHTS_VIEW, RIGHTS_VIEW } from './views.js';

/** A right of which something ends soon, with who has running disputes that rest on it. */
export type EndingRight = { readonly rightId: string; readonly caseManagerIds: readonly string[] };

/** Today, and every day by which the first reminder of a last day has come. */
const daysAhead = (today: LocalDate): readonly LocalDate[] =>
  Array.from({ length: Math.max(...ENDING_STEPS) + 1 }, (_, left) => daysAfter(today, left));

/** Which rights may have a last day near; whether they have, and for whom, their streams say. */
export async function findEndingRights(
  database: Database,
  associationId: string,
  today: LocalDate,
): Promise<readonly EndingRight[]> {
  const { rows } = await database.query<EndingRight>({
    name: 'ending-rights',
    text: `SELECT r.right_id AS "rightId", ARRAY(
               SELECT DISTINCT d.case_manager_id FROM ${RELIED_RIGHTS_VIEW} d
                WHERE d.association_id = r.association_id AND d.is_open AND d.case_manager_id IS NOT NULL
                  AND d.right_ids @> ARRAY[r.right_id]) AS "caseManagerIds"
             FROM ${RIGHTS_VIEW} r WHERE r.association_id = $1 AND r.last_days && $2::date[] ORDER BY r.right_id`,
    values: [associationId, daysAhead(today)],
  });
  return rows;
}

export type EndingFile = { readonly fileId: string; readonly partyId: string };

/** Which qualification files may have a paper whose last day is near. */
export async function findEndingFiles(
  database: Database,
  associationId: string,
  today: LocalDate,
): Promise<readonly EndingFile[]> {
  const { rows } = await database.query<EndingFile>({
    name: 'ending-qualification-files',
    text: `SELECT file_id AS "fileId", party_id AS "partyId" FROM ${QUALIFICATION_FILES_VIEW} AS qualification_files
            WHERE association_id = $1 AND party_id IS NOT NULL AND last_days && $2::date[] ORDER BY file_id`,
    values: [associationId, daysAhead(today)],
  });
  return rows;
}

export type EndingMember = { readonly memberId: string; readonly endsOn: LocalDate };

/** Members whose last day is at most so many days away. */
export async function findEndingMembers(
  database: Database,
  associationId: string,
  today: LocalDate,
  most: number,
): Promise<readonly EndingMember[]> {
  const { rows } = await database.query<{ member_id: string; until: string }>({
    name: 'ending-members',
    text: `SELECT member_id, until_day::text AS until FROM ${MEMBERS_VIEW} AS members
            WHERE association_id = $1 AND progress = 'admitted' AND until_day BETWEEN $2::date AND $3::date ORDER BY member_id`,
    values: [associationId, today, daysAfter(today, most)],
  });
  return rows.map(({ member_id, until }) => ({ memberId: member_id, endsOn: localDate(until) }));
}

export type NamedElsewhere = { readonly rightId: string; readonly disputeId: string };

/** Complaints of the last thirty days that name the number of a checked right whose party their filer is not. */
export async function findNamedElsewhere(
  database: Database,
  associationId: string,
  now: Instant,
): Promise<readonly NamedElsewhere[]> {
  const { rows } = await database.query<NamedElsewhere>({
    name: 'rights-named-elsewhere',
    text: `SELECT r.right_id AS "rightId", f.dispute_id AS "disputeId"
             FROM ${FILINGS_VIEW} f
             JOIN ${RIGHTS_VIEW} r ON r.association_id = f.association_id AND r.identity = ANY (f.right_identities)
            WHERE f.association_id = $1 AND f.filed_at > $2::timestamptz - interval '30 days' AND r.stage = 'checked'
              AND f.complainant_id <> ALL (r.holder_ids || r.licensee_ids)
            ORDER BY f.filed_at DESC, f.dispute_id, r.right_id LIMIT 500`,
    values: [associationId, now],
  });
  return rows;
}
