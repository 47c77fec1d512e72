import type { EntityManager } from 'typeorm';
import { localDateAt, type LocalDate } from '#domain/calendar/local-date.js';
import { HELP_KINDS, type HelpEntry } from '#domain/help/help-entry.js';
import { instant, type Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Database } from '#event-store/types.js';
import { newId } from '#infrastructure/ids.js';

type Manager = Pick<EntityManager, 'query'>;

/** An entry as it stands, with who wrote it so and when somebody last looked whether it is right. */
export type StandingEntry = HelpEntry & {
  readonly entryId: string;
  readonly revision: number;
  readonly checkedOn: LocalDate;
  readonly by: string;
  readonly at: Instant;
};

type Row = Omit<StandingEntry, keyof HelpEntry | 'at'> & { readonly content: HelpEntry | null; readonly at: Date };

/** More than an association will ever keep up: an entry more is refused. */
const MOST_ENTRIES = 1_000;

const NEWEST = `SELECT DISTINCT ON (id) id AS "entryId", revision, content, checked_on::text AS "checkedOn", by, at
  FROM office.help_entry WHERE association_id = $1`;

/** What stands in the directory, by kind and name. */
export async function findHelp(database: Database, associationId: string): Promise<readonly StandingEntry[]> {
  const { rows } = await database.query<Row>({
    name: 'help-entries',
    text: `${NEWEST} ORDER BY id, revision DESC`,
    values: [associationId],
  });
  return rows
    .flatMap(({ content, at, ...row }) => (content === null ? [] : [{ ...row, ...content, at: instant(at) }]))
    .toSorted(
      (a, b) =>
        HELP_KINDS.indexOf(a.kind) - HELP_KINDS.indexOf(b.kind) ||
        a.name['zh-CN'].localeCompare(b.name['zh-CN'], 'zh-CN') ||
        (a.entryId < b.entryId ? -1 : 1),
    );
}

type Change = { readonly associationId: string; readonly by: string; readonly at: Instant };

/** Throws Refused TooMany. */
export async function enterHelp(manager: Manager, change: Change & { readonly entry: HelpEntry }): Promise<string> {
  await alone(manager, change.associationId);
  const [standing] = await manager.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM (${NEWEST} ORDER BY id, revision DESC) AS newest WHERE content IS NOT NULL`,
    [change.associationId],
  );
  if ((standing?.count ?? 0) >= MOST_ENTRIES) refuse('TooMany', { most: String(MOST_ENTRIES) });
  const entryId = newId();
  await write(manager, { ...change, entryId, revision: 1, content: change.entry });
  return entryId;
}

type OfEntry = Change & { readonly entryId: string };

/** Says anew what it is; it counts as looked at. Throws Refused NotFound for one that is not there any more. */
export const changeHelp = (manager: Manager, change: OfEntry & { readonly entry: HelpEntry }): Promise<void> =>
  revise(manager, change, () => change.entry);

/** Says that somebody looked and that it is right as it stands. */
export const confirmHelp = (manager: Manager, change: OfEntry): Promise<void> =>
  revise(manager, change, (standing) => standing);

/** Takes it out; what stood there stays on record. */
export const withdrawHelp = (manager: Manager, change: OfEntry): Promise<void> => revise(manager, change, () => null);

const revise = async (
  manager: Manager,
  change: OfEntry,
  next: (standing: HelpEntry) => HelpEntry | null,
): Promise<void> => {
  await alone(manager, change.associationId);
  const [found] = await manager.query<Row[]>(`${NEWEST} AND id = $2 ORDER BY id, revision DESC`, [
    change.associationId,
    change.entryId,
  ]);
  if (!found?.content) return refuse('NotFound');
  await write(manager, { ...change, revision: found.revision + 1, content: next(found.content) });
};

/** Two who change one directory at once come one after the other. */
const alone = (manager: Manager, associationId: string): Promise<unknown> =>
  manager.query('SELECT 1 FROM office.association WHERE id = $1 FOR NO KEY UPDATE', [associationId]);

const write = async (
  manager: Manager,
  {
    associationId,
    entryId,
    revision,
    content,
    by,
    at,
  }: OfEntry & { readonly revision: number; readonly content: HelpEntry | null },
): Promise<void> => {
  await manager.query(
    `INSERT INTO office.help_entry (association_id, id, revision, content, checked_on, by, at)
       VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)`,
    [associationId, entryId, revision, content && JSON.stringify(content), localDateAt(at), by, at],
  );
};
