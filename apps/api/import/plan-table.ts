import { createHash } from 'node:crypto';
import { openDryRun } from '#application/dry-run/dry-run.js';
import { IMPORT_HEADINGS, type ImportKind } from '#messages/import/kinds.js';
import type { ImportFault } from '#messages/import/faults.js';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';
import { HttpProblem } from '../http/http-problem.js';
import type { Asking, Card } from './card.js';
import { CARDS } from './cards.js';
import { bare, lookAt, triedWith, unlessSeen, wrongRow, type PlannedRow } from './plan-row.js';
import { rowRequest } from './row-request.js';
import { inWords } from './row-words.js';
import { readTable, TableUnreadable, type ReadTable } from './table/read-table.js';
import type { Encoding } from './table/decode.js';

export type Plan = {
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly head: readonly string[];
  readonly rows: readonly PlannedRow[];
};

const AT_ONCE = 8;

/**
 * What every row of a table would come to, and everything that is wrong with any of them; nothing is written. `doneOf`:
 * lines of the same file that an earlier import has carried out. Throws HttpProblem ImportUnreadable.
 */
export async function planTable(
  asking: Asking,
  kind: ImportKind,
  bytes: Buffer,
  doneOf: (sha256: string) => Promise<ReadonlySet<number>>,
): Promise<Plan> {
  const card = CARDS[kind];
  const { locale, tenant } = asking.caller;
  const table = readOr(bytes, card, kind, (faults) => {
    const rows = faults.map((fault) => inWords(fault, fault.column, fault.line, locale));
    throw new HttpProblem('ImportUnreadable', { rows });
  });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const [plan, done] = await Promise.all([card.gather(asking), doneOf(sha256)]);
  const dryRun = openDryRun(asking.parts.pool);
  const dry = { ...asking, caller: { ...asking.caller, tenant: dryRun.tenantOf(tenant) } };
  const seen = new Set<string>();
  const rows: PlannedRow[] = [];
  for (let from = 0; from < table.rows.length; from += AT_ONCE) {
    const some = table.rows.slice(from, from + AT_ONCE);
    const looked = await Promise.all(some.map((row) => lookAt(row, plan, card, table, locale)));
    const unlike = looked.map((one) => (one.planned ? unlessSeen(one, seen, card, table, locale) : one));
    const tried = unlike.map(async (one): Promise<PlannedRow> => {
      const { planned } = one;
      if (!planned) return one;
      const { there, act } = planned;
      const isDone = done.has(one.line);
      const differs = (isDone ? [] : (there?.differs ?? [])).map((name) => table.headings[name] ?? name);
      if (isDone || (there && !(there.changes && differs.length > 0)))
        return { ...bare(one), verdict: 'there', differs, faults: [] };
      const request = rowRequest(asking, { kind, sha256, line: one.line });
      const faults = card.canBeTried ? await triedWith(() => card.make(dry, act as never, request), card.columns) : [];
      return faults.length > 0
        ? wrongRow(one, faults, table, locale)
        : { ...bare(one), verdict: there ? 'changed' : 'new', differs, faults: [], act };
    });
    rows.push(...(await Promise.all(tried)));
  }
  return { sha256, encoding: table.encoding, head: table.head, rows };
}

type Unread = {
  readonly line: number;
  readonly column: string;
  readonly code: ValidationCode | ImportFault;
} & ValidationFacts;

const readOr = (
  bytes: Buffer,
  { columns }: Card,
  kind: ImportKind,
  otherwise: (faults: readonly Unread[]) => never,
): ReadTable => {
  try {
    return readTable(bytes, columns, IMPORT_HEADINGS[kind]);
  } catch (error) {
    if (error instanceof TableUnreadable) return otherwise(error.faults);
    throw error;
  }
};
