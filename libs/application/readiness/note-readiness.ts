import { WITHIN_DAYS } from '#domain/access/administration-tasks.js';
import type { Instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { lookOver, type AssociationFinding } from './look-over.js';

const MEND = WITHIN_DAYS['mend-readiness'];

type Place = Pick<TenantContext, 'database' | 'associationId'>;

/** Keeps of every association since when it lacks what; what must be there is a task of its administrators. */
export async function noteReadiness({
  database,
  legalNow,
}: Pick<Everywhere, 'database' | 'legalNow'>): Promise<number> {
  const { rows } = await database.query<{ id: string }>('SELECT id FROM office.association ORDER BY id');
  for (const { id: associationId } of rows) {
    const [place, at] = [{ database, associationId }, await legalNow(associationId)];
    await keepFindings(place, (await lookOver(place, at)).findings, at);
  }
  return 0;
}

async function keepFindings(
  { database, associationId }: Place,
  findings: readonly AssociationFinding[],
  at: Instant,
): Promise<void> {
  const lacking = findings.filter(({ ready }) => !ready);
  await database.query('DELETE FROM office.readiness_finding WHERE association_id = $1 AND name <> ALL ($2)', [
    associationId,
    lacking.map(({ check }) => check),
  ]);
  for (const { check, must, dueAt } of lacking)
    await database.query(
      `INSERT INTO office.readiness_finding AS known (id, association_id, name, must, since, due_at)
         VALUES ($1, $2, $3, $4, $5, coalesce($6::timestamptz, $5::timestamptz + interval '${MEND} days'))
         ON CONFLICT ON CONSTRAINT readiness_finding_once DO UPDATE
           SET must = excluded.must, due_at = coalesce($6::timestamptz, known.due_at)`,
      [newId(), associationId, check, must, at, dueAt ?? null],
    );
}

export type NotedFinding = { readonly since: Date; readonly dueAt: Date };

/** Since when each check is not ready, and by when it is to be mended, as far as somebody has looked. */
export async function findNoted({ database, associationId }: Place): Promise<ReadonlyMap<string, NotedFinding>> {
  const { rows } = await database.query<NotedFinding & { readonly name: string }>({
    name: 'readiness-noted',
    text: 'SELECT name, since, due_at AS "dueAt" FROM office.readiness_finding WHERE association_id = $1',
    values: [associationId],
  });
  return new Map(rows.map(({ name, ...noted }) => [name, noted]));
}
