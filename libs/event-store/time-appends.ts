import type { Meter } from '@opentelemetry/api';
import { SECONDS } from '#infrastructure/metrics/metrics.js';
import type { Recent } from '#infrastructure/metrics/recent.js';
import type { Appender } from './append.js';

/** The same appender, which counts how long each append took and how it went, and tells whoever measures it. */
export function timeAppends(appender: Appender, recent: Recent, meter?: Meter): Appender {
  const seconds = meter?.createHistogram('parley_append_seconds', {
    description: 'How long an append to the log took, with the wait for its turn; conflicts are tried again',
    advice: { explicitBucketBoundaries: [...SECONDS] },
  });
  return {
    ...appender,
    append: async (append) => {
      const began = performance.now();
      const note = (outcome: 'appended' | 'conflict' | 'failed'): void => {
        const took = (performance.now() - began) / 1e3;
        recent.append(took);
        if (outcome === 'failed') recent.count('failedAppends');
        seconds?.record(took, { outcome });
      };
      try {
        const answer = await appender.append(append);
        note(answer === 'conflict' ? 'conflict' : 'appended');
        return answer;
      } catch (error) {
        note('failed');
        throw error;
      }
    },
  };
}
