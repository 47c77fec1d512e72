import { localDateAt } from '#domain/calendar/local-date.js';
import type { Instant } from '#domain/kernel/message.js';
import { dueByAssignment, isNear, type DueCourse } from '#domain/training/due.js';
import type { Database } from '#event-store/types.js';
import { isThere } from '#read-models/is-there.js';
import { tellAccount } from '../account/tell-account.js';
import type { Everywhere } from '../command-handler/everywhere.js';
import { readsFor } from '../party/who-reads.js';
import { dueOfAll, type Owed } from './due-courses.js';
import { loadLearners } from './training.js';

/**
 * Writes to whoever has a course to pass that is near, or past, and not passed: once for each course and its day. Of a
 * member to all who act for it. How many mails are owed; may be repeated. `machine` is machine time.
 */
export async function remindLearners({ database, tenantOf, legalNow }: Everywhere, machine: Date): Promise<number> {
  if (!(await isThere(database, 'training')) || !(await isThere(database, 'members'))) return 0;
  const { rows } = await database.query<{ id: string }>('SELECT id FROM office.association WHERE NOT sandbox');
  let told = 0;
  for (const { id } of rows) {
    const [tenant, at] = [tenantOf(id), await legalNow(id)];
    const byOthers = (await loadLearners(tenant, { waits: true })).flatMap(({ learnerId, training }) =>
      dueByAssignment(training).map((due): Owed => ({ ...due, accountId: learnerId })),
    );
    const near = [...(await dueOfAll(tenant, at)).filter(({ ground }) => ground !== 'assigned'), ...byOthers].filter(
      (due) => isNear(due, localDateAt(at)),
    );
    for (const due of near)
      for (const accountId of await peopleOf(database, id, due, at))
        told += await tellOnce(database, accountId, due, machine);
  }
  return told;
}

const peopleOf = async (
  database: Database,
  associationId: string,
  { accountId, memberId }: Owed,
  at: Instant,
): Promise<readonly string[]> => {
  const { rows } = await database.query<{ id: string }>({
    name: 'people-who-owe-a-course',
    text: `SELECT id FROM office.account a WHERE association_id = $1 AND ended_at IS NULL AND suspended_at IS NULL
              AND (id = $2 OR ${readsFor('a', '$3::uuid', '$4::timestamptz')})`,
    values: [associationId, accountId ?? null, memberId ?? null, at],
  });
  return rows.map(({ id }) => id);
};

/** Noted together with the mail that is owed; the second time there is nothing to do. */
const tellOnce = async (
  database: Database,
  accountId: string,
  { course, ground, dueOn }: DueCourse,
  machine: Date,
): Promise<number> => {
  const { rowCount } = await database.query({
    name: 'note-training-reminder',
    text: `INSERT INTO office.training_reminder (account_id, course, ground, due_on, told_at)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
    values: [accountId, course, ground, dueOn, machine],
  });
  if (rowCount === 0) return 0;
  await tellAccount(database, { accountId, topic: 'training-due' }, machine);
  return 1;
};
