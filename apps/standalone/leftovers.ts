import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { endProcess } from '#infrastructure/embedded/end-process.js';
import { seeProcess } from '#infrastructure/embedded/seen-process.js';
import { writeAtomically } from '#infrastructure/embedded/write-atomically.js';

const Note = z.object({ pid: z.number(), name: z.string(), startedAt: z.string() });

/** Notes a started process, so that the next start finds it should this one be killed. */
export function noteProcess(home: string, name: string, pid: number): void {
  const seen = seeProcess(pid);
  if (seen) writeAtomically(path.join(home, 'run', `${name}.json`), JSON.stringify(seen));
}

export const forgetProcess = (home: string, name: string): void =>
  rmSync(path.join(home, 'run', `${name}.json`), { force: true });

/** Waits for what a killed start left behind, and ends it: it holds ports, and would do the work twice. */
export async function endLeftovers(home: string): Promise<void> {
  const notes = readdirSync(path.join(home, 'run'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.join(home, 'run', file));
  await Promise.all(
    notes.map(async (file) => {
      const note = Note.safeParse(parse(readFileSync(file, 'utf8'))).data;
      if (note)
        await endProcess(note, [
          ['SIGTERM', 10_000],
          ['SIGKILL', 5_000],
        ]);
      rmSync(file);
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
