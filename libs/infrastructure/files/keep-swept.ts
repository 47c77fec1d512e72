import type { Files } from './files.js';

const HOUR = 3_600_000;

/** Sweeps unfinished files now and every hour until it is stopped: those to which nothing was added for an hour. */
export function keepSwept(
  files: Pick<Files, 'sweep'>,
  now: () => Date,
  report: (error: unknown) => void,
): { readonly stop: () => void } {
  const sweep = (): void => void files.sweep(new Date(now().getTime() - HOUR)).catch(report);
  sweep();
  const timer = setInterval(sweep, HOUR).unref();
  return { stop: () => clearInterval(timer) };
}
