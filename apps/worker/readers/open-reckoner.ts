import path from 'node:path';
import { openAskedProcess } from '#infrastructure/asked-process.js';
import type { WarnTold, WarnWanted } from '#screening/warnings/warn-process.js';

export type Reckoner = {
  /** Undefined where the process ended or took too long. */
  readonly reckon: (wanted: WarnWanted) => Promise<WarnTold | undefined>;
  readonly close: () => Promise<void>;
};

const MOST_MILLISECONDS = 300_000;
const IDLE = 10_000;
const RIGHTS = ['--max-old-space-size=1024', '--permission', '--allow-fs-read=*'];

/** Reckons warnings in a process of its own (libs/screening/warnings/warn-process.ts), without a database. */
export function openReckoner(): Reckoner {
  const here = import.meta.filename;
  const program = path.join(path.dirname(here), `../../../libs/screening/warnings/warn-process${path.extname(here)}`);
  const { ask, close } = openAskedProcess<WarnWanted, WarnTold>({
    ...{ program, args: [], rights: RIGHTS, most: MOST_MILLISECONDS, idle: IDLE },
  });
  return { reckon: (wanted) => ask(() => wanted), close };
}
