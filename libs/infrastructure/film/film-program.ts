import { execFile, spawn, type ChildProcess } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Where the programs that are run for a film are looked for; they get nothing else of our environment. */
const SEARCHED = '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin';
export type FilmBounds = {
  /** Bytes of memory, addresses that are only reserved included. */
  readonly memory: number;
  /** Bytes of a file that is written. */
  readonly output: number;
  /** Seconds of a processor. */
  readonly processor: number;
  /** Milliseconds without a step forward. */
  readonly standstill: number;
};
export const FILM_BOUNDS: FilmBounds = {
  memory: 3 * 2 ** 30,
  output: 2 ** 30,
  processor: 4 * 3_600,
  standstill: 60_000,
};

export type Ran = { readonly code: number | null; readonly output: Buffer };
type Run = {
  readonly args: readonly string[];
  /** What it may read and write, as `/dev/fd/3` and on: no name of a file is ever told. */
  readonly files: readonly FileHandle[];
  /** Bytes of what it says; more ends it. */
  readonly most?: number;
  /** Hears each time that it says something. */
  readonly heard?: (said: string) => void;
};
/** ffmpeg and ffprobe under bounds. */
export type FilmProgram = {
  readonly run: (program: 'ffmpeg' | 'ffprobe', run: Run) => Promise<Ran>;
  /** The video encoders that this build has. */
  readonly encoders: ReadonlySet<string>;
  /** Ends whatever runs, and runs nothing more. */
  readonly close: () => void;
};

/** Sets bounds that the kernel keeps, lets everything else go before, then becomes the program. */
const BOUNDED =
  'ulimit -c 0; ulimit -v "$1" && ulimit -f "$2" && ulimit -t "$3" || exit 125; shift 3; exec nice -n 19 "$@"';
/** Without a network, without sight of other processes, where the kernel gives that to everybody. */
const APART = [
  'unshare',
  '--user',
  '--map-root-user',
  '--net',
  '--pid',
  '--fork',
  '--kill-child',
  '--mount-proc',
  '--',
];
const ask = promisify(execFile);
const ENV = { PATH: SEARCHED };

/** `setting`: ffmpeg, beside which ffprobe lies; undefined where there is none, or `none` is wanted. */
export async function openFilmProgram(
  setting: string | undefined,
  bounds: FilmBounds = FILM_BOUNDS,
): Promise<FilmProgram | undefined> {
  if (setting === undefined || setting === '' || setting === 'none') return undefined;
  const programs = { ffmpeg: setting, ffprobe: path.join(path.dirname(setting), 'ffprobe') };
  const said = await Promise.all([
    ask(programs.ffmpeg, ['-hide_banner', '-encoders'], { env: ENV }),
    ask(programs.ffprobe, ['-version'], { env: ENV }),
  ]).catch(() => undefined);
  if (!said) return undefined;
  const encoders = new Set([...said[0].stdout.matchAll(/^ [VA][\w.]{5} (\S+)/gm)].map(([, name]) => name ?? ''));
  const apart = await ask(APART[0] ?? '', [...APART.slice(1), 'true'], { env: ENV }).then(
    () => APART,
    () => [],
  );
  const running = new Set<ChildProcess>();
  let closed = false;
  return {
    encoders,
    run: async (program, run) => {
      if (closed) return { code: null, output: Buffer.alloc(0) };
      const child = start([...apart, programs[program], ...run.args], run.files, bounds);
      running.add(child);
      return heardOut(child, run, bounds.standstill).finally(() => running.delete(child));
    },
    close: () => {
      closed = true;
      for (const child of running) child.kill('SIGKILL');
    },
  };
}

const start = (command: readonly string[], files: readonly FileHandle[], { memory, output, processor }: FilmBounds) =>
  spawn('/bin/sh', ['-c', BOUNDED, 'sh', `${memory / 1024}`, `${output / 512}`, `${processor}`, ...command], {
    stdio: ['ignore', 'pipe', 'ignore', ...files.map(({ fd }) => fd)],
    env: ENV,
  });

const heardOut = (child: ChildProcess, { most = 2 ** 20, heard }: Run, standstill: number): Promise<Ran> =>
  new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    const end = (): void => void child.kill('SIGKILL');
    let timer = setTimeout(end, standstill);
    let before = '';
    child.stdout?.on('data', (part: Buffer) => {
      length += part.length;
      if (heard === undefined && length > most) return end();
      // of a long work it says again and again how far it is; only a step forward counts
      if (heard === undefined) parts.push(part);
      const said = part.toString('latin1');
      const place = /out_time_us=(\d+)/.exec(said)?.[1] ?? before;
      if (place === before && heard !== undefined) return undefined;
      before = place;
      heard?.(said);
      clearTimeout(timer);
      timer = setTimeout(end, standstill);
      return undefined;
    });
    child.once('error', end).once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output: Buffer.concat(parts) });
    });
  });
