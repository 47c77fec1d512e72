import type { Checker } from './evidence.js';

/** I4: positions are 1, 2, 3 … without a hole or a double. */
export const gapless: Checker = ({ log }) =>
  log.flatMap(({ position }, index) => {
    const before = log[index - 1]?.position ?? 0;
    return position === before + 1 ? [] : [{ invariant: 'I4', position, what: `comes after ${before}` }];
  });
