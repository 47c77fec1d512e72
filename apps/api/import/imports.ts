import { answerOfficeOnce, type OfficeAnswer } from '#application/dispute/office-answers.js';
import { openTable, sealTable, type KeptRow, type KeptTable } from '#application/import/kept-tables.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Request } from '#event-store/answers.js';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';
import type { ImportKind, ImportOutcome } from '#messages/import/kinds.js';
import type { Locale } from '#messages/locale.js';
import { HttpProblem } from '../http/http-problem.js';
import type { Caller } from '../http/caller.js';
import type { Asking } from './card.js';
import { planTable } from './plan-table.js';

/** Lines of that file which an earlier import of it carried out. */
export const doneBefore =
  ({ tenant: { database, associationId }, actor }: Caller, kind: ImportKind) =>
  async (sha256: string): Promise<ReadonlySet<number>> => {
    const { rows } = await database.query<{ line: number }>({
      name: 'lines-imported',
      text: `SELECT r.line FROM office.import i JOIN office.import_row r ON r.import_id = i.id
              WHERE i.association_id = $1 AND i.kind = $2 AND i.file_sha256 = $3
                AND i.on_behalf_of IS NOT DISTINCT FROM $4 AND r.outcome IN ('made', 'changed')`,
      values: [associationId, kind, sha256, actor.onBehalfOf ?? null],
    });
    return new Set(rows.map(({ line }) => line));
  };

/**
 * Takes a table over: what it asks for is written down at once and carried out row by row afterwards. Throws
 * HttpProblem ImportFaulty with every fault of every row.
 */
export async function startImport(
  asking: Asking,
  kind: ImportKind,
  bytes: Buffer,
  request: Request,
): Promise<OfficeAnswer> {
  const { parts, caller } = asking;
  const { tenant, actor, locale, now } = caller;
  const importId = newId();
  const { sha256, head, rows } = await planTable(asking, kind, bytes, doneBefore(caller, kind));
  const faults = rows.flatMap((row) => row.faults);
  if (faults.length > 0) throw new HttpProblem('ImportFaulty', { rows: faults });
  const kept = rows.map(({ line, cells, verdict, act }) => ({ line, cells, verdict, ...(act && { act }) }) as KeptRow);
  const sealed = await sealTable(tenant.vault, importId, { head, rows: kept });
  return answerOfficeOnce(parts, request, async (manager) => {
    await manager.query(INSERT, [
      importId,
      tenant.associationId,
      kind,
      sha256,
      rows.length,
      actor.id,
      actor.onBehalfOf ?? null,
      locale,
      now,
      sealed,
    ]);
    return { status: 202, body: JSON.stringify({ importId, sha256 }) };
  });
}

const INSERT = `
  INSERT INTO office.import
    (id, association_id, kind, file_sha256, row_count, asked_by, on_behalf_of, locale, asked_at, sealed)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

export type Outcome = {
  readonly line: number;
  readonly outcome: ImportOutcome;
  readonly madeId: string | null;
  readonly code: string | null;
};

/** What became of its rows so far. */
export async function findOutcomes(database: Database, importId: string): Promise<ReadonlyMap<number, Outcome>> {
  const { rows } = await database.query<Outcome>({
    name: 'import-outcomes',
    text: 'SELECT line, outcome, made_id AS "madeId", code FROM office.import_row WHERE import_id = $1',
    values: [importId],
  });
  return new Map(rows.map((row) => [row.line, row]));
}

export type Finished = {
  readonly kind: ImportKind;
  readonly locale: Locale;
  readonly table: KeptTable;
  readonly outcomes: ReadonlyMap<number, Outcome>;
};

/** A finished import with its rows. Throws Refused NotFound, HttpProblem ImportRunning, ImportEnded. */
export async function findFinished({ tenant, account, actor }: Caller, importId: string): Promise<Finished> {
  const { rows } = await tenant.database.query<{
    kind: ImportKind;
    locale: Locale;
    sealed: Buffer | null;
    asked_by: string;
    is_finished: boolean;
  }>({
    name: 'import-kept',
    text: `SELECT kind, locale, sealed, asked_by, finished_at IS NOT NULL AS is_finished FROM office.import
            WHERE association_id = $1 AND id = $2`,
    values: [tenant.associationId, importId],
  });
  const [row] = rows;
  if (!row || !(row.asked_by === actor.id || account?.roles.includes('administrator'))) return refuse('NotFound');
  if (!row.is_finished) throw new HttpProblem('ImportRunning');
  const table = await openTable(tenant.vault, importId, row.sealed);
  if (!table) throw new HttpProblem('ImportEnded');
  return { kind: row.kind, locale: row.locale, table, outcomes: await findOutcomes(tenant.database, importId) };
}
