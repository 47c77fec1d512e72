import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { writeAtomically } from '../embedded/write-atomically.js';

/** A file of this name that says in a folder what was archived last, and when. */
export function keptMark<M extends { readonly at: string }>(name: string, shape: z.ZodType<M>) {
  const fileIn = (folder: string): string => path.join(folder, name);
  const read = (folder: string): M | undefined => {
    const file = fileIn(folder);
    return existsSync(file) ? shape.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  };
  return {
    fileIn,
    read,
    write: (folder: string, mark: M): void => {
      mkdirSync(folder, { recursive: true });
      writeAtomically(fileIn(folder), `${JSON.stringify(mark)}\n`);
    },
    /** Seconds since then; undefined where there is none. */
    ageIn: (folder: string, now: Date): number | undefined => {
      const mark = read(folder);
      return mark && (now.getTime() - Date.parse(mark.at)) / 1_000;
    },
  };
}
