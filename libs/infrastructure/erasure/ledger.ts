import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { z } from 'zod';

/**
 * What was erased, by ids alone, kept outside the database and its backups: a system that is restored from before an
 * erasure carries it out once more before it opens. A line of JSON each.
 */
const Entry = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('key'), associationId: z.uuid(), name: z.string(), at: z.iso.datetime() }),
  z.object({ kind: z.literal('account'), associationId: z.uuid(), name: z.uuid(), at: z.iso.datetime() }),
]);
export type Erasure = z.infer<typeof Entry>;

const identityOf = ({ kind, associationId, name }: Erasure): string => `${kind} ${associationId} ${name}`;

/** In each of these folders one: that of the installation's state, and those that were named besides. */
export const ledgersOf = ({ home, more }: { readonly home: string; readonly more: readonly string[] }) =>
  [...new Set([home, ...more])].map((folder) => path.join(folder, 'erasures.jsonl'));

/** What these have between them. A line that was cut off in the middle was never acknowledged. */
export const readLedgers = (files: readonly string[]): readonly Erasure[] => {
  const all = new Map(files.flatMap(readOne).map((entry) => [identityOf(entry), entry]));
  return [...all.values()];
};

const readOne = (file: string): readonly Erasure[] => {
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8');
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const read = Entry.safeParse(parsed(line));
      return read.success ? [read.data] : []; // torn by a loss of power, written whole after it
    });
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const add = (file: string, entries: readonly Erasure[]): void => {
  if (entries.length === 0) return;
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const opened = openSync(file, 'a', 0o600);
  try {
    // begins a line of its own, whatever an earlier write has left
    writeSync(opened, `\n${entries.map((entry) => JSON.stringify(entry)).join('\n')}\n`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
};

/** Writes what the database has erased and these do not name yet, and what one of them has and another lacks. */
export async function carryLedger(database: Pick<pg.Pool, 'query'>, files: readonly string[]): Promise<number> {
  const all = new Map(
    [...readLedgers(files), ...(await erasedIn(database))].map((entry) => [identityOf(entry), entry]),
  );
  let most = 0;
  for (const file of files) {
    const there = new Set(readOne(file).map(identityOf));
    const missing = [...all].filter(([identity]) => !there.has(identity)).map(([, entry]) => entry);
    add(file, missing);
    most = Math.max(most, missing.length);
  }
  return most;
}

const erasedIn = async (database: Pick<pg.Pool, 'query'>): Promise<readonly Erasure[]> => {
  const { rows } = await database.query<{ kind: 'key' | 'account'; association: string; name: string; at: Date }>(
    `SELECT 'key' AS kind, association_id AS association, name, destroyed_at AS at FROM vault.key
       WHERE destroyed_at IS NOT NULL
     UNION ALL
     SELECT 'account', association_id, id::text, erased_at FROM office.account WHERE erased_at IS NOT NULL`,
  );
  return rows.map(({ kind, association, name, at }) => ({
    kind,
    associationId: association,
    name,
    at: at.toISOString(),
  }));
};
