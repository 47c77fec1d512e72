/** What is done a moment later, unless everything ends before. */
export type Later = {
  /** Calls after so many milliseconds, once; keeps no process from ending. */
  readonly after: (milliseconds: number, call: () => void) => void;
  /** Nothing that waits is called any more. */
  readonly end: () => void;
};

export function openLater(): Later {
  let hasEnded = false;
  return {
    after: (milliseconds, call) => {
      setTimeout(() => {
        if (!hasEnded) call();
      }, milliseconds).unref();
    },
    end: () => void (hasEnded = true),
  };
}
