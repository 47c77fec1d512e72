import type { Confidence, Ruled } from './ruled.js';

/**
 * What a request to the association does to limitation, and how sure it is that the association has the standing that
 * this needs.
 */
export type LimitationRule = Ruled & {
  readonly effect: 'interrupts' | 'may-interrupt' | 'none';
  readonly standing: Confidence;
};
