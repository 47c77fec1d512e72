import type { Pair } from '../../core/pair.js';
import type { MeasureStrength } from '../../../rulebook/expedited.js';

/** The state wanted at the platform. The sequence rises with every change; a platform ignores a lower one. */
export type Measure = Pair & {
  readonly wanted: 'block' | 'lift';
  readonly sequence: number;
  readonly confirmed: number;
  /** Sequence that the platform refused, with its reason; nothing is asked again for it. */
  readonly refused: number;
  /** How strong a block is wanted; without it the plain one. */
  readonly rung?: MeasureStrength;
  /** It could not wait, or undoes what could not: the platform answers in minutes. */
  readonly urgent?: true;
  /** Its object has ended: nothing is asked, awaited or lifted any more. */
  readonly moot?: true;
  /** Sequence whose refusal a person follows up no longer. */
  readonly letGo?: number;
};
