import { namesOfAccounts } from '#application/party/account-parties.js';
import { loadStaffNotes } from '#application/staff-note/staff-notes.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { listTasks } from '../list-tasks.js';
import type { TaskLine } from '../list.dto.js';
import type { ExportTasksQuery } from './table.dto.js';
import type { NamedTask } from './task-columns.js';

const PAGE = 100;

/** All tasks of a list, with the names of those whom they name, and why they were set aside. */
export async function* tasksOf(caller: Caller, asked: Omit<ExportTasksQuery, 'locale'>): AsyncGenerator<NamedTask> {
  let cursor: string | undefined;
  do {
    const page = await listTasks(caller, { ...asked, limit: PAGE, ...(cursor !== undefined && { cursor }) });
    const ids = page.items.flatMap(({ ownerId, escalatedTo, caseManagerId }) =>
      [ownerId, escalatedTo, caseManagerId].filter((id) => id !== undefined),
    );
    const [names, why] = await Promise.all([namesOfAccounts(caller.tenant, ids), reasonsOf(caller, page.items)]);
    yield* page.items.map((line) => given({ ...line, names, why: why.get(line.snooze?.noteId ?? '') }));
    cursor = page.next;
  } while (cursor !== undefined);
}

/** What the notes say with which tasks were set aside, by note. */
async function reasonsOf(
  { tenant, actor }: Caller,
  tasks: readonly TaskLine[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const disputeIds = new Set(tasks.flatMap(({ snooze, disputeId }) => (snooze && disputeId ? [disputeId] : [])));
  const files = await Promise.all([...disputeIds].map((disputeId) => loadStaffNotes(tenant, disputeId, actor)));
  const asked = new Set(tasks.flatMap(({ snooze }) => snooze?.noteId ?? []));
  const said = files.flatMap(({ notes }) =>
    notes.flatMap(({ noteId, versions }) => {
      const now = versions.at(-1);
      return asked.has(noteId) && now ? [{ noteId, textContentId: now.textContentId }] : [];
    }),
  );
  const texts = await tenant.vault.open(said.map(({ textContentId }) => textContentId));
  return new Map(said.map(({ noteId, textContentId }) => [noteId, texts.get(textContentId)]));
}
