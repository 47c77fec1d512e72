import type { Event, Instant } from '../../../kernel/message.js';
import type { Evidence } from '../../core/evidence.js';
import type { PairSubject } from '../../core/subject.js';

/** What a wrongly noticed merchant can put figures to (practice P28). */
export const LOSS_FIGURES = [
  'hours-down',
  'same-weekday-sales',
  'sales',
  'advertising',
  'stock',
  'ranking-before',
  'ranking-after',
  'sessions',
  'refunds',
] as const;
export type LossFigure = (typeof LOSS_FIGURES)[number];

/**
 * A merchant stated its loss, each figure with its source. Business secrets: all of it lies encrypted, and is its own
 * and the staff's; nobody here adds it up to damages.
 */
export type LossStated = Event<
  'LossStated',
  {
    readonly worksheetId: string;
    readonly respondentId: string;
    readonly pairs: readonly PairSubject[];
    readonly figuresContentId: string;
    readonly evidence: readonly Evidence[];
    readonly statedAt: Instant;
  }
>;

export type LossEvent = LossStated;

/** A worksheet, as the fold knows it. */
export type Loss = Pick<LossStated['data'], 'respondentId' | 'pairs' | 'figuresContentId' | 'statedAt'> & {
  readonly evidenceIds: readonly string[];
};
