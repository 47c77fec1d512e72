import type { Checker } from './evidence.js';

/**
 * I5: a reader that has seen a position never finds another event at or below it. What it saw is the log's beginning,
 * unchanged.
 */
export const commitOrder: Checker = ({ log, readers }) =>
  readers.flatMap((seen, reader) => {
    const first = seen.findIndex(({ position, streamId, version }, index) => {
      const there = log[index];
      return there?.position !== position || there.streamId !== streamId || there.version !== version;
    });
    const at = seen[first];
    return at
      ? [
          {
            invariant: 'I5',
            position: at.position,
            what: `reader ${reader} saw another event as its number ${first + 1} than the log holds there`,
          },
        ]
      : [];
  });
