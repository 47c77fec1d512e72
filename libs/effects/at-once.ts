import { Busy } from './attempt-failed.js';

export type AtOnce = {
  /** How long an attempt may take, in milliseconds. */
  readonly milliseconds: number;
  /** How long nothing is tried after one that failed. */
  readonly rest: number;
};

/** 'later': it failed, took too long or was not begun. One that took too long goes on, and nobody waits for it here. */
export type TryAtOnce = <T>(call: () => Promise<T>) => Promise<T | 'later'>;

/**
 * Tries what somebody waits for, as long as that goes well. After a failure it rests; then one alone tries, and only
 * when that succeeded all do: a receiver that hangs delays one caller in each rest.
 */
export const tryAtOnce = ({ milliseconds, rest }: AtOnce): TryAtOnce => {
  let failed = false;
  let restsUntil = 0;
  const restFromNow = (): void => void (restsUntil = performance.now() + rest);
  return async (call) => {
    if (failed && performance.now() < restsUntil) return 'later';
    const alone = failed;
    if (alone) restFromNow();
    try {
      const result = await inTime(call(), milliseconds);
      if (alone) failed = false;
      return result;
    } catch (error) {
      if (error instanceof Busy) return 'later'; // its own others are enough
      failed = true;
      restFromNow();
      return 'later';
    }
  };
};

const inTime = async <T>(calling: Promise<T>, milliseconds: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new Error('too late')), milliseconds)),
  );
  return Promise.race([calling, late]).finally(() => clearTimeout(timer));
};
