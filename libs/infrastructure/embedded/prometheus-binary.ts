import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { installGo } from './install-go.js';
import { onSearchPath } from './on-search-path.js';
import type { Report } from './report.js';

/** Its module has no replace directives, so Go installs it by name. */
const MODULE = 'github.com/prometheus/prometheus/cmd';
const VERSION = 'v0.316.0';

export type PrometheusPrograms = { readonly prometheus: string; readonly promtool: string };

type Asked = {
  /** Where fetched programs are kept. */
  readonly cacheDir: string;
  /** PATH is searched, and what apt and Go read goes to them. */
  readonly env: NodeJS.ProcessEnv;
  readonly report: Report;
};

/**
 * Prometheus and its tool: those on the search path, else those that were kept, else Debian's package, else built from
 * the Go module, once. Throws with what to install.
 */
export async function getPrometheus({ cacheDir, env, report }: Asked): Promise<PrometheusPrograms> {
  const [prometheus, promtool] = [onSearchPath('prometheus', env['PATH']), onSearchPath('promtool', env['PATH'])];
  if (prometheus !== undefined && promtool !== undefined) return { prometheus, promtool };
  const kept = path.join(path.resolve(cacheDir), 'prometheus');
  const programs = { prometheus: path.join(kept, 'prometheus'), promtool: path.join(kept, 'promtool') };
  if (existsSync(programs.prometheus) && existsSync(programs.promtool)) return programs;
  mkdirSync(path.dirname(kept), { recursive: true });
  const failures: string[] = [];
  for (const [name, fetch] of Object.entries(WAYS)) {
    const folder = mkdtempSync(`${kept}.`);
    try {
      report(`Prometheus is fetched once, from ${name}`);
      const made = await fetch(folder, env);
      rmSync(kept, { recursive: true, force: true });
      renameSync(made, kept);
      return programs;
    } catch (error) {
      failures.push(`  ${name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const remedy = 'Install Prometheus so that `prometheus` and `promtool` are on the PATH.';
  throw new Error(['Prometheus could not be fetched:', ...failures, remedy].join('\n'));
}

type Fetch = (folder: string, env: NodeJS.ProcessEnv) => Promise<string>;

/** Each gives the folder in which both programs then are. */
const WAYS: Readonly<Record<string, Fetch>> = {
  'Debian’s package (about 50 MB)': async (folder, env) => {
    await run('apt-get', ['download', '--quiet', 'prometheus'], folder, env);
    const brought = readdirSync(folder).find((name) => name.endsWith('.deb'));
    if (brought === undefined) throw new Error('apt-get brought no package');
    await run('dpkg-deb', ['--extract', brought, 'unpacked'], folder, env);
    return path.join(folder, 'unpacked', 'usr', 'bin');
  },
  'its Go module, which takes some minutes': async (folder, env) => {
    const made = path.join(folder, 'bin');
    const packages = ['prometheus', 'promtool'].map((name) => `${MODULE}/${name}@${VERSION}`);
    await installGo(packages, made, env);
    return made;
  },
};

async function run(program: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [said, code] = await Promise.all([text(child.stderr), ended]);
  if (code !== 0) throw new Error(said.trim().split('\n').at(-1) || `${program} ended with ${code}`);
}
