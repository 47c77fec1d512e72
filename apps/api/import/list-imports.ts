import { refuse } from '#domain/kernel/refusal.js';
import type { PageQuery } from '../account/office/office.dto.js';
import { pageOf } from '../association/work/page.js';
import type { Caller } from '../http/caller.js';
import type { ImportList, ImportView } from './import.dto.js';

const COLUMNS = `
  i.id AS "importId", i.kind, i.file_sha256 AS sha256, i.asked_by AS "askedBy", a.name AS "askedByName", i.asked_at AS "askedAt",
  i.row_count AS "rowCount", i.finished_at AS "finishedAt", i.sealed IS NOT NULL AS "isKept",
  (SELECT jsonb_build_object(
            'made', count(*) FILTER (WHERE outcome = 'made'), 'changed', count(*) FILTER (WHERE outcome = 'changed'),
            'there', count(*) FILTER (WHERE outcome = 'there'), 'refused', count(*) FILTER (WHERE outcome = 'refused'))
     FROM office.import_row r WHERE r.import_id = i.id) AS outcomes`;
const FROM = 'office.import i LEFT JOIN office.account a ON a.id = i.asked_by';

const seesAll = ({ account }: Caller): boolean => account?.roles.includes('administrator') === true;

/** The newest first: all of the association for its administrators, for anybody else what it brought itself. */
export const listImports = (caller: Caller, query: PageQuery): Promise<ImportList> =>
  pageOf(
    caller.tenant,
    'listImports',
    query,
    `SELECT ${COLUMNS}, i.asked_at AS "placeAt", i.id AS "placeId" FROM ${FROM}
      WHERE i.association_id = $1 AND ($2::text IS NULL OR a.name ILIKE $2) AND ($6::uuid IS NULL OR i.asked_by = $6)`,
    [seesAll(caller) ? null : caller.actor.id],
  );

/** Throws Refused NotFound. */
export async function findImport(caller: Caller, importId: string): Promise<ImportView> {
  const { rows } = await caller.tenant.database.query<ImportView & { askedAt: Date; finishedAt: Date | null }>({
    name: 'getImport',
    text: `SELECT ${COLUMNS} FROM ${FROM} WHERE i.association_id = $1 AND i.id = $2`,
    values: [caller.tenant.associationId, importId],
  });
  const [row] = rows;
  if (!row || !(seesAll(caller) || row.askedBy === caller.actor.id)) return refuse('NotFound');
  const { askedAt, finishedAt, ...facts } = row;
  return {
    ...facts,
    askedAt: askedAt.toISOString(),
    ...(finishedAt && { finishedAt: finishedAt.toISOString() }),
  };
}
