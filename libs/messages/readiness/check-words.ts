import type { Words } from '../locale.js';

/** Of one check; nothing in them depends on what was found. */
export type CheckWords = {
  readonly name: Words;
  /** What holds where it is ready. */
  readonly ready: Words;
  /** What is wrong, or missing, where it is not. */
  readonly wrong: Words;
  readonly remedy: Words;
};
