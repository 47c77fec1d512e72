import type { Everywhere } from '../command-handler/everywhere.js';
import type { TenantContext } from '../command-handler/command-handler.js';
import { closeOfficeTask, openOfficeTask } from '../party/office-tasks.js';
import { loadRegister } from './calendar-notices.js';

const KIND = 'second-calendar-notice';

/** Each notice that was entered waits for its second person, as the register's stream says. May be repeated. */
export async function followNotices({
  database,
  associationId,
}: Pick<TenantContext, 'database' | 'associationId'>): Promise<void> {
  const { register } = await loadRegister({ database, associationId });
  for (const { noticeId, stage, enteredAt, enteredBy } of register)
    if (stage === 'entered') {
      const todo = { associationId, kind: KIND, aboutId: noticeId, barred: [enteredBy] } as const;
      await openOfficeTask(database, { ...todo, at: enteredAt });
    } else await closeOfficeTask(database, KIND, noticeId);
}

/** The same of every association: a request may have died between the event and this. */
export async function followEveryNotice({ database }: Pick<Everywhere, 'database'>): Promise<number> {
  const { rows } = await database.query<{ id: string }>('SELECT id FROM office.association ORDER BY id');
  for (const { id } of rows) await followNotices({ database, associationId: id });
  return 0;
}
