import { deadlineAfter, type DeadlineInput } from './deadline.js';
import type { Deadline } from './derivation.js';
import type { Extension } from './extension.js';

/**
 * What 该期限最长不超过20个工作日 limits (法释〔2020〕9号 art. 3; practice.md P7): reading A, the whole period from
 * arrival, which is the shorter and the default; reading B, the excused delay alone, on top of the period.
 */
export type ExcusedDelayReading = 'whole-period' | 'delay-alone';

export type ExcusedDelay = {
  readonly clause: string;
  readonly reading?: ExcusedDelayReading;
  /** Working days; 20 by the clause. */
  readonly limit: number;
  /** Working days of delay that were found to be excused; the whole limit where nobody measured them. */
  readonly delay?: number;
  /** A code, `notarisation-abroad` or the like. */
  readonly reason: string;
};

/**
 * The period with the delay that a person found to be excused, and then with what was `agreed` on top of it, which no
 * limit of the clause cuts; only the extended period's last day rolls.
 */
export const withExcusedDelay = (
  input: DeadlineInput,
  excuse: ExcusedDelay,
  agreed: readonly Extension[] = [],
): Deadline => deadlineAfter({ ...input, extensions: [...(input.extensions ?? []), extensionFor(excuse), ...agreed] });

function extensionFor({ clause, reading = 'whole-period', limit, delay = limit, reason }: ExcusedDelay): Extension {
  const from = reading === 'whole-period' ? 'trigger' : 'last-day';
  return {
    clause,
    addedCount: delay,
    unit: 'working-days',
    atMost: { count: limit, unit: 'working-days', from },
    reading,
    reason,
  };
}
