import type { Meter } from '@opentelemetry/api';
import { SECONDS } from '#infrastructure/metrics/metrics.js';
import type { Appender } from './append.js';

/** The same appender, which tells how long each append took and how it went, where that is measured. */
export function timeAppends(appender: Appender, meter: Meter | undefined): Appender {
  if (!meter) return appender;
  const seconds = meter.createHistogram('parley_append_seconds', {
    description: 'How long an append to the log took, with the wait for its turn; conflicts are tried again',
    advice: { explicitBucketBoundaries: [...SECONDS] },
  });
  return {
    ...appender,
    append: async (append) => {
      const began = performance.now();
      const note = (outcome: 'appended' | 'conflict' | 'failed'): void =>
        seconds.record((performance.now() - began) / 1e3, { outcome });
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
