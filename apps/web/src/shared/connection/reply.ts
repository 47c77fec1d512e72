import type { Problem } from '../../client/types.gen.js';

/** What the generated client gives: data or an error, and no response where the connection failed. */
export type Answered<T> = {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response?: Response | undefined;
};

export type Trouble = { readonly problem?: Problem; readonly status?: number; readonly retryAfter?: number };
export type Reply<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly trouble: Trouble };

const PAUSES = [500, 1_500, 4_000];
const PASSING: ReadonlySet<number> = new Set([502, 503, 504]);

/** Whether asking again, under the same key, may bring another answer. */
export const mayPass = ({ status }: Trouble): boolean => !status || status >= 500;

/** Whether an answer says nothing but that it passes; what a provider did not take says itself what is to be done. */
export const isBusy = ({ problem }: Trouble): boolean => !problem || problem.code === 'Busy';

/** Asks, and asks again after pauses while the connection or the service fails. `pause` is in milliseconds, none of `pauses` asks once. */
export async function replyOf<T>(
  ask: () => Promise<Answered<T>>,
  pause: (milliseconds: number) => Promise<void> = sleep,
  pauses = PAUSES,
): Promise<Reply<T>> {
  for (let tried = 0; ; tried += 1) {
    const answered: Answered<T> = await ask().catch(() => ({}));
    const { response, data, error } = answered;
    if (response?.ok) return { ok: true, data: data as T };
    const wait = pauses[tried];
    if ((response && !PASSING.has(response.status)) || wait === undefined)
      return { ok: false, trouble: troubleOf(response, error) };
    await pause(wait);
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const troubleOf = (response: Response | undefined, error: unknown): Trouble => {
  if (!response) return {};
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return {
    status: response.status,
    ...(isProblem(error) && { problem: error }),
    ...(Number.isFinite(seconds) && { retryAfter: seconds }),
  };
};

const isProblem = (error: unknown): error is Problem =>
  typeof error === 'object' && error !== null && 'code' in error && 'title' in error;
