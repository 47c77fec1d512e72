import type { BenchSystem } from './system.js';
import type { Row } from './row.js';

/** One thing to measure, in a place of its own or in the running system that several share. */
export type Measurement = {
  readonly name: string;
  readonly title: string;
  readonly measure: (system: () => Promise<BenchSystem>) => Promise<readonly Row[]>;
};
