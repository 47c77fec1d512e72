import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { instant } from '#domain/kernel/message.js';
import { readHead } from '#event-store/head.js';
import { leavesSince } from '#event-store/leaves-since.js';
import { growTree } from '#event-store/merkle-root.js';
import type { Database } from '#event-store/types.js';
import { answerSigner } from '#infrastructure/answer-keys/answer-keys.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import { headHash, NO_HEAD } from './head-hash.js';
import { headBytes, type SignedHead } from './log-heads.js';

type Making = { readonly database: Database; readonly masterKey: MasterKey };
type Last = {
  readonly size: number;
  readonly position: number;
  readonly peaks: readonly Buffer[];
  readonly sha256: string;
};
const NOTHING: Last = { size: 0, position: 0, peaks: [], sha256: NO_HEAD };

/**
 * Makes the head of the day of each association that has none yet, beside everything else: no act waits for it. The
 * tree grows on from the head before, so that a day costs what was recorded in it. How many were made; may be repeated,
 * and by several processes: the first that is noted stands. `machine` is machine time.
 */
export async function makeHeads(making: Making, machine: Date): Promise<number> {
  const day = localDateAt(instant(machine));
  const { rows } = await making.database.query<{ id: string }>({
    name: 'associations-without-a-head',
    text: `SELECT a.id FROM office.association a
            WHERE NOT a.sandbox AND NOT EXISTS (
                    SELECT FROM office.log_head h WHERE h.association_id = a.id AND h.day >= $1)
            ORDER BY a.id`,
    values: [day],
  });
  let made = 0;
  for (const { id } of rows) made += await makeOne(making, id, day, machine);
  return made;
}

const makeOne = async (
  { database, masterKey }: Making,
  associationId: string,
  day: LocalDate,
  machine: Date,
): Promise<number> => {
  const last = await findLast(database, associationId);
  const position = await readHead(database);
  const tree = growTree(last.size, last.peaks);
  let size = last.size;
  for await (const leaf of leavesSince(database, associationId, { after: last.position, until: position })) {
    tree.add(leaf);
    size += 1;
  }
  const root = tree.root().toString('hex');
  const previous = last.sha256;
  const sha256 = headHash({ previous, size, root });
  const head: SignedHead = { associationId, day, previous, sha256, madeAt: machine.toISOString() };
  const signer = await answerSigner(database, masterKey, associationId, machine);
  const { rowCount } = await database.query({
    name: 'note-log-head',
    text: `INSERT INTO office.log_head
               (association_id, day, size, position, root, previous, sha256, peaks, made_at, signature)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT ON CONSTRAINT log_head_key DO NOTHING`,
    values: [
      ...[associationId, day, size, position, root, previous, sha256, tree.peaks(), machine],
      signer.sign(headBytes(head)),
    ],
  });
  return rowCount ?? 0;
};

const findLast = async (database: Database, associationId: string): Promise<Last> => {
  const { rows } = await database.query<{ size: string; position: string; peaks: readonly Buffer[]; sha256: string }>({
    name: 'last-log-head',
    text: `SELECT size, position, peaks, sha256 FROM office.log_head WHERE association_id = $1 ORDER BY day DESC LIMIT 1`,
    values: [associationId],
  });
  const [row] = rows;
  return row
    ? { size: Number(row.size), position: Number(row.position), peaks: row.peaks, sha256: row.sha256 }
    : NOTHING;
};
