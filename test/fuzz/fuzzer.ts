import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Pinned: what a fuzzer finds changes with its release. */
const VERSION = '4.32.5';

/** Schemathesis in an environment of its own, brought once by pip. Throws with what Python said. */
export function bringFuzzer(folder: string, say: (line: string) => void): string {
  const home = path.join(folder, `schemathesis-${VERSION}`);
  const program = path.join(home, 'bin', 'schemathesis');
  if (existsSync(program)) return program;
  say(`bringing Schemathesis ${VERSION} …`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    python('python3', ['-m', 'venv', home]);
    python(path.join(home, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${VERSION}`]);
  } catch (error) {
    rmSync(home, { recursive: true, force: true }); // half of it must not be taken for the whole
    throw error;
  }
  return program;
}

const python = (program: string, args: readonly string[]): void => {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error) throw new Error(`Python 3 with venv and pip is needed: ${error.message}`);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}`);
};

export type Fuzzed = {
  readonly program: string;
  readonly description: string;
  readonly api: string;
  readonly token: string;
  /** That the person belongs to. */
  readonly association: { readonly associationId: string; readonly name: string };
  readonly seconds: number;
  readonly seed: number;
};

/**
 * What an answer may never be. That bad data is refused and good data taken is not asked here: a rule of law refuses
 * what a schema allows.
 */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'ignored_auth',
];

/** They end the run's own session, or move the clock under everything. */
const LEFT_OUT = ['signOut', 'advanceClock', 'endEverySession', 'endOwnSessions'];

/**
 * Fuzzes the API as one person, for so many seconds: each operation by itself, then, as long again, one after the other
 * along the links between answers and questions. Gives the fuzzer's exit code: 0 when it found nothing.
 */
export const fuzz = async (wish: Fuzzed): Promise<number> =>
  Math.max(await fuzzPhases(wish, 'coverage,fuzzing'), await fuzzPhases(wish, 'stateful'));

async function fuzzPhases(
  { program, description, api, token, association, seconds, seed }: Fuzzed,
  phases: string,
): Promise<number> {
  const args = [
    'run',
    description,
    ...['--url', api],
    ...['--header', `Authorization: Bearer ${token}`],
    ...['--checks', CHECKS.join(',')],
    ...LEFT_OUT.flatMap((operation) => ['--exclude-operation-id', operation]),
    ...['--phases', phases],
    ...['--max-time', String(seconds), '--seed', String(seed), '--max-examples', '10'],
    ...['--request-timeout', '60', '--continue-on-failure', '--no-color'],
    ...['--generation-database', 'none', '--warnings', 'off'],
  ];
  const env = {
    ...process.env,
    SCHEMATHESIS_HOOKS: 'hooks',
    FUZZ_PHASES: phases,
    FUZZ_ASSOCIATION: association.associationId,
    FUZZ_ASSOCIATION_NAME: association.name,
    PYTHONPATH: path.resolve('test/fuzz'),
  };
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  return new Promise((resolve, reject) => child.once('error', reject).once('close', (code) => resolve(code ?? 1)));
}
