/** Where a crash would hurt most: each lies between two things that only together are safe. */
export const FAILPOINTS = [
  'after-seal-before-append',
  'before-file-rename',
  'after-file-rename',
  'before-append',
  'after-commit-before-reply',
  'before-effect',
  'after-effect-before-record',
  'after-record-before-completion',
] as const;
export type Failpoint = (typeof FAILPOINTS)[number];

let armed: Failpoint | undefined;

/**
 * From now on this process dies where `wanted` says, as by a loss of power. For tests: `wanted` is PARLEY_FAILPOINT,
 * read in config.ts. Throws in production, and for a name that is none.
 */
export function armFailpoint(wanted: string | undefined, environment: 'production' | 'development'): void {
  if (wanted === undefined) return;
  if (environment === 'production') throw new Error('PARLEY_FAILPOINT is for tests: production refuses it.');
  armed = FAILPOINTS.find((name) => name === wanted);
  if (!armed) throw new Error(`PARLEY_FAILPOINT names no failpoint: ${wanted}. There are ${FAILPOINTS.join(', ')}.`);
}

/** A named place in the program. The process ends here with SIGKILL if the failpoint is armed; else nothing happens. */
export function failpoint(name: Failpoint): void {
  if (armed === name) process.kill(process.pid, 'SIGKILL');
}
