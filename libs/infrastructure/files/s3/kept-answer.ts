type Answer = { readonly until: number; readonly outcome: Promise<void>; readonly isGood: boolean };

/** So many milliseconds an answer stands that something works, and one that it does not. */
const [GOOD, BAD] = [30_000, 3_000];

export type KeptAnswer = {
  readonly ask: () => Promise<void>;
  /** Something else has failed: that it works is no answer any more. */
  readonly doubt: () => void;
};

/** Asks no more often than need be, however many want to know. */
export function keptAnswer(ask: () => Promise<void>, now: () => Date): KeptAnswer {
  let kept: Answer | undefined;
  return {
    ask: () => {
      const at = now().getTime();
      if (kept && at < kept.until) return kept.outcome;
      const outcome = ask();
      kept = { until: at + GOOD, outcome, isGood: true };
      outcome.catch(() => (kept = { until: now().getTime() + BAD, outcome, isGood: false }));
      return outcome;
    },
    doubt: () => {
      if (kept?.isGood === true) kept = undefined;
    },
  };
}
