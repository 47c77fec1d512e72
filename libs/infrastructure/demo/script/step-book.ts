/**
 * What each step of the script answered, kept so that a load that was broken off goes on where it was. A
 * step that was sent and not written down is sent again under the same key, which repeats nothing.
 */
export type StepBook = {
  readonly once: <T>(step: string, work: () => Promise<T>) => Promise<T>;
  readonly size: () => number;
};
