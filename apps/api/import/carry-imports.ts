import { openTable, TABLES_KEPT_DAYS, endTables, type KeptTable } from '#application/import/kept-tables.js';
import { follow, type Following } from '#event-store/follow.js';
import type { Database } from '#event-store/types.js';
import type { ImportKind } from '#messages/import/kinds.js';
import { alone } from '#infrastructure/database/alone.js';
import { failpoint } from '#infrastructure/failpoint.js';
import type { ProblemCode } from '../http/operation.js';
import type { ApiParts } from '../http/parts.js';
import { translateError } from '../http/translate-error.js';
import type { Asking } from './card.js';
import { CARDS, mayBring } from './cards.js';
import { findBringer, type Brought } from './find-bringer.js';
import { findOutcomes } from './imports.js';
import { rowRequest } from './row-request.js';

type Waiting = Brought & {
  readonly id: string;
  readonly association_id: string;
  readonly kind: ImportKind;
  readonly file_sha256: string;
  readonly sealed: Buffer | null;
};

/** The table that is being carried, opened once and not anew for every few rows of it. */
export type Held = { opened?: { readonly id: string; readonly table: KeptTable | undefined } | undefined };

const MOST = 20; // a process that is told to stop ends its pass
const DAY = 86_400_000;

/**
 * Carries the oldest import that waits some rows further, each by the act that one would do by hand, in the name of who
 * brought it and as far as that person may still do it: how many rows, or one for having finished it. A row that was
 * done and not yet noted finds its answer under its key, so whatever kills this, the next pass goes on and does nothing
 * twice. One process at a time does it.
 */
export async function carryImport(parts: ApiParts, most = MOST, held: Held = {}): Promise<number> {
  const waiting = await parts.pool.query('SELECT FROM office.import WHERE finished_at IS NULL LIMIT 1');
  if (waiting.rowCount === 0) return 0; // as nearly always: no lock, and no connection kept, for that
  const carried = await alone(parts.pool, 'parley/import', async (client) => {
    const { rows } = await client.query<Waiting>(
      `SELECT id, association_id, kind, file_sha256, asked_by, on_behalf_of, locale, sealed FROM office.import
        WHERE finished_at IS NULL ORDER BY asked_at, id LIMIT 1`,
    );
    return rows[0] ? carryOn(parts, client, rows[0], { most, held }) : 0;
  });
  return carried ?? 0;
}

type Pass = { readonly most: number; readonly held: Held };

const carryOn = async (parts: ApiParts, database: Database, waiting: Waiting, pass: Pass): Promise<number> => {
  const { most, held } = pass;
  const { id, kind, association_id: associationId, file_sha256: sha256 } = waiting;
  if (held.opened?.id !== id)
    held.opened = { id, table: await openTable(parts.vaultOf(associationId), id, waiting.sealed) };
  const { table } = held.opened;
  const done = await findOutcomes(database, id);
  const left = (table?.rows ?? []).filter(({ line }) => !done.has(line));
  const card = CARDS[kind];
  for (const { line, verdict, act } of left.slice(0, most)) {
    // who brought it may have been dismissed since the row before
    const caller = await findBringer(parts, waiting);
    const isAllowed = caller !== undefined && mayBring(kind, caller);
    if (act === undefined) await note(database, id, line, 'there');
    else if (!isAllowed) await note(database, id, line, 'refused', null, 'Forbidden');
    else {
      const asking: Asking = { parts, caller, source: { address: '', requestId: id } };
      try {
        const madeId = await card.make(asking, act as never, rowRequest(asking, { kind, sha256, line }));
        failpoint('after-commit-before-reply');
        await note(database, id, line, verdict === 'changed' ? 'changed' : 'made', madeId);
      } catch (error) {
        await note(database, id, line, 'refused', null, refusalOf(parts, error));
      }
    }
  }
  if (left.length > most) return most;
  held.opened = undefined;
  const now = parts.now();
  await database.query(
    `UPDATE office.import i SET finished_at = $2::timestamptz + a.clock_offset_ms * interval '1 millisecond', kept_until = $3
       FROM office.association a WHERE a.id = i.association_id AND i.id = $1 AND finished_at IS NULL`,
    [id, now, new Date(now.getTime() + TABLES_KEPT_DAYS * DAY)],
  );
  return Math.max(left.length, 1);
};

/** Why a row was not done. What will pass is thrown on, and the row tried again; a bug holds up nobody else. */
const refusalOf = (parts: ApiParts, error: unknown): ProblemCode => {
  const { code, outage } = translateError(error);
  if (code === 'Busy' || outage) throw error;
  if (code === 'Internal') parts.log.error({ err: error }, 'a row of an import failed');
  return code;
};

const note = async (
  database: Database,
  importId: string,
  line: number,
  outcome: string,
  madeId: string | null = null,
  code: string | null = null,
): Promise<void> => {
  await database.query(
    `INSERT INTO office.import_row (import_id, line, outcome, made_id, code) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (import_id, line) DO NOTHING`,
    [importId, line, outcome, madeId, code],
  );
};

const IDLE = 2_000; // whoever brought it looks how far it has got

const HOUR = 3_600_000; // tables are kept for days

/** Carries imports until stopped, those first that a process left behind which is no more. */
export const startImports = (parts: ApiParts): Following => {
  const held: Held = {};
  let lookedAt = -HOUR;
  return follow(
    async () => {
      const carried = await carryImport(parts, MOST, held);
      const now = parts.now();
      if (now.getTime() - lookedAt < HOUR) return carried;
      const ended = await endTables({ database: parts.pool, vaultOf: parts.vaultOf }, now);
      if (ended === 0) lookedAt = now.getTime();
      return carried + ended;
    },
    IDLE,
    (error) => parts.log.warn({ err: error }, 'an import waits'),
  );
};
