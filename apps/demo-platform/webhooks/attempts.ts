/** One request to our webhook address, whatever became of it. */
export type Attempt = {
  readonly connection: string;
  readonly id: string;
  readonly at: string;
  readonly status: number;
  readonly why?: string;
};

const KEPT = 10_000;

/** Kept in memory alone and not for ever: whoever sends forgeries must not be able to fill our disk. */
export function openAttempts() {
  let attempts: Attempt[] = [];
  return {
    note: (attempt: Attempt): void => {
      attempts.push(attempt);
      if (attempts.length > 2 * KEPT) attempts = attempts.slice(-KEPT);
    },
    list: (): readonly Attempt[] => attempts.slice(-KEPT),
    clear: (): void => void (attempts = []),
  };
}

export type Attempts = ReturnType<typeof openAttempts>;
