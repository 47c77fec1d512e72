import type { Checker } from './evidence.js';

/** I11: the time of recording never decreases along the log. */
export const monotoneTime: Checker = ({ log }) =>
  log.flatMap(({ position, recordedAt }, index) => {
    const before = log[index - 1];
    return before && before.recordedAt > recordedAt
      ? [
          {
            invariant: 'I11',
            position,
            what: `recorded ${before.recordedAt - recordedAt} ms before ${before.position}`,
          },
        ]
      : [];
  });
