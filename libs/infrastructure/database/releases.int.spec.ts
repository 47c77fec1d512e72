import type { QueryRunner } from 'typeorm';
import { startPostgres, type Postgres } from '../../../test/support/services.js';
import { describeProcesses, findLivingProcesses } from '../clock/living-processes.js';
import { noteProcess } from '../clock/note-process.js';
import { assertDatabaseFits } from './assert-database-fits.js';
import { migrate } from './migrate.js';
import type { Migration } from './migrations/migration.js';
import { onlyForward } from './migrations/only-forward.js';
import { openPool } from './pool.js';
import { THIS_PROGRAM, type Program } from './program.js';
import { RELEASE } from '../release.js';

const later = (by: number): string => RELEASE.replace(/\.(\d+)\./, (_, middle) => `.${Number(middle) + by}.`);
/** What this program is, and the two releases after it. */
const [FIRST, SECOND, THIRD] = [RELEASE, later(1), later(2)];

/** Releases after the first one, played by lists of migrations. */
class AddNote9100000000001 implements Migration {
  readonly name = 'AddNote9100000000001';
  readonly oldestRelease = FIRST;
  up = async (runner: QueryRunner): Promise<void> =>
    void (await runner.query('ALTER TABLE office.platform ADD COLUMN note text'));
  down = onlyForward;
}
class DropHandle9100000000002 implements Migration {
  readonly name = 'DropHandle9100000000002';
  readonly oldestRelease = SECOND;
  up = async (runner: QueryRunner): Promise<void> =>
    void (await runner.query('ALTER TABLE office.platform DROP COLUMN handle'));
  down = onlyForward;
}
class SaysNothing9100000000003 implements Migration {
  readonly name = 'SaysNothing9100000000003';
  up = async (): Promise<void> => undefined;
  down = onlyForward;
}
const programOf = (release: string, ...more: readonly (new () => Migration)[]): Program => ({
  release,
  owner: THIS_PROGRAM.owner,
  application: [...THIS_PROGRAM.application, ...more],
});
const first = programOf(FIRST);
const second = programOf(SECOND, AddNote9100000000001);
const third = programOf(THIRD, AddNote9100000000001, DropHandle9100000000002);

let postgres: Postgres;
let pool: ReturnType<typeof openPool>;
beforeEach(async () => {
  postgres = await startPostgres();
  pool = openPool(postgres.applicationUrl, () => undefined);
}, 30_000);
afterEach(async () => {
  await pool.end();
  await postgres.stop();
});
const to = (program: Program, report?: (what: string) => void) =>
  migrate({ ...postgres, program, ...(report && { report }) });
const columns = async (): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns
      WHERE table_schema = 'office' AND table_name = 'platform'`,
  );
  return rows.map(({ name }) => name);
};

describe('given the database of the next release, which only added', () => {
  beforeEach(() => to(second));

  it('lets the first release run on, and tells it what is newer', async () => {
    expect(await assertDatabaseFits(pool, first)).toEqual({ newer: ['AddNote9100000000001'] });
    expect(await assertDatabaseFits(pool, second)).toEqual({ newer: [] });
  });

  it('is left as it is by the first release’s `parley migrate`', async () => {
    await to(first);
    expect(await columns()).toContain('note');
    expect(await assertDatabaseFits(pool, second)).toEqual({ newer: [] });
  });

  it('is older than a later release needs', async () => {
    await expect(assertDatabaseFits(pool, third)).rejects.toThrow(
      new RegExp(String.raw`older than this program \(release ${THIRD}\).*DropHandle.*parley migrate`),
    );
  });
});

describe('given the database of a release that took away what the first one needs', () => {
  beforeEach(() => to(third));

  it('sends the first release away and says which one it needs, but not the second', async () => {
    const words = `newer than this program (release ${FIRST}): it has DropHandle9100000000002 and needs release ${SECOND} or a later one`;
    await expect(assertDatabaseFits(pool, first)).rejects.toThrow(words);
    await expect(to(first)).rejects.toThrow(words);
    expect(await assertDatabaseFits(pool, second)).toEqual({ newer: ['DropHandle9100000000002'] });
  });
});

it('takes a migration that says nothing for one that leaves older programs no room', async () => {
  await to(programOf(SECOND, SaysNothing9100000000003));
  await expect(assertDatabaseFits(pool, first)).rejects.toThrow('SaysNothing9100000000003 and does not say');
});

describe('given a living process of the first release', () => {
  const seen = () => noteProcess(pool, { id: 'old', kind: 'api' }, 0, new Date(0));
  beforeEach(seen);

  it('is seen with its release, by the database’s clock and not its own', async () => {
    expect(describeProcesses(await findLivingProcesses(pool))).toBe(`api of release ${FIRST}`);
  });

  it('has what only adds brought at once', async () => {
    await to(second);
    expect(await columns()).toContain('note');
  });

  it('is waited for before that is taken away which it needs, and no longer than it lives', async () => {
    const told: string[] = [];
    await to(third, (what) => {
      told.push(what);
      void pool.query("DELETE FROM office.process_seen WHERE process_id = 'old'"); // it stops
    });
    expect(told).toEqual([`Waiting for api of release ${FIRST}, which cannot run on what is to come`]);
    expect(await columns()).not.toContain('handle');
  });

  it('keeps what it needs when it goes on living, and is named', async () => {
    await expect(migrate({ ...postgres, program: third, patience: 0 })).rejects.toThrow(
      new RegExp(`DropHandle.*needs release ${SECOND} or a later one, but.*api of release ${FIRST}. Stop them first`),
    );
    expect(await columns()).toEqual(expect.arrayContaining(['handle']));
    expect(await columns()).not.toContain('note'); // nothing was changed
  });

  it('is not in the way for long after it was killed', async () => {
    await pool.query("UPDATE office.process_seen SET seen_at = clock_timestamp() - interval '16 s'");
    await migrate({ ...postgres, program: third, patience: 0 });
    expect(await columns()).not.toContain('handle');
  });
});
