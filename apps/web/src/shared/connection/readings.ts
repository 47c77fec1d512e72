/**
 * Files that are being read for one form: one after the other, in the order in which they were chosen, wherever in the
 * form that was. What is not read to its end when the form is left is nobody's any more.
 */
export function newReadings() {
  const heard = new Set<() => void>();
  let last: Promise<void> = Promise.resolve();
  let open = 0;
  let round = 0;
  const count = (more: number): void => {
    open += more;
    for (const hear of heard) hear();
  };
  return {
    isReading: (): boolean => open > 0,
    subscribe: (hear: () => void): (() => void) => {
      heard.add(hear);
      return () => void heard.delete(hear);
    },
    /** Reads when all before it is read; `isWanted` says whether the form is still there. Never rejects. */
    read: (work: (isWanted: () => boolean) => Promise<void>): Promise<void> => {
      const own = round;
      count(1);
      const done = last.then(() => work(() => own === round)).catch(() => undefined);
      last = done;
      return done.finally(() => count(-1));
    },
    /** The form is left. */
    end: (): void => {
      round += 1;
    },
  };
}
export type Readings = ReturnType<typeof newReadings>;
