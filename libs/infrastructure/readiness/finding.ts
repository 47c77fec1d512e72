/** One thing that an installation is looked over for. */
export type Finding = {
  /** A short name, which stays. */
  readonly check: string;
  readonly ready: boolean;
  /** Without it nothing starts in production; otherwise it is advice. */
  readonly must: boolean;
  /** What holds, or what is wrong, in a sentence. */
  readonly says: string;
  /** What to do; missing where nothing is to be done. */
  readonly remedy?: string;
};
