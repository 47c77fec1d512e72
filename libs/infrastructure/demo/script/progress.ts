import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DemoProgress } from '../demo-files.js';

export type Progress = {
  readonly dayIs: (day: string) => void;
  readonly filed: () => void;
  readonly ended: () => void;
  readonly failed: (why: string) => void;
};

/** Written for the page on which one signs in; whole at every moment. */
export function openProgress(file: string, days: number, disputes: number, dayOf: (day: string) => number): Progress {
  mkdirSync(path.dirname(file), { recursive: true });
  let now: DemoProgress = { state: 'filling', day: '', daysGone: 0, days, filed: 0, disputes };
  const change = (more: Partial<DemoProgress>): void => {
    now = { ...now, ...more };
    writeFileSync(`${file}.new`, JSON.stringify(now));
    renameSync(`${file}.new`, file);
  };
  change({});
  return {
    dayIs: (day) => change({ day, daysGone: dayOf(day) }),
    filed: () => change({ filed: now.filed + 1 }),
    ended: () => change({ state: 'done', daysGone: days, filed: disputes }),
    failed: (why) => change({ state: 'failed', why }),
  };
}
