import { pairOf } from '#domain/dispute/pairs.js';
import type { Sight } from '#domain/dispute/sight.js';
import { getStage, type ClosingReason, type Dispute, type Measure, type Pair, type Stage } from '#domain/dispute/state.js';
import { given } from '../given.js';

/** The numbers count across the whole dispute; a respondent, who would learn of others from them, sees only how it stands. */
export type MeasureView = Pick<Measure, 'wanted' | 'rung' | 'moot'> & { readonly state: 'asked' | 'confirmed' | 'refused' } & Partial<
    Pick<Measure, 'sequence' | 'confirmed' | 'refused'>
  >;
export type PairView = Pair & { readonly stage: Stage; readonly reason?: ClosingReason; readonly measure?: MeasureView };

export const viewPairs = (sight: Sight, dispute: Dispute): readonly PairView[] =>
  sight.pairs.map((pair) => {
    const { stage, reason } = getStage(dispute, pairOf(pair));
    const measure = dispute.measures[pairOf(pair)];
    return given({ ...pair, stage, reason, measure: measure && viewMeasure(sight, measure) });
  });

const viewMeasure = ({ respondentId }: Sight, { wanted, sequence, confirmed, refused, rung, moot }: Measure): MeasureView => {
  const state = confirmed === sequence ? 'confirmed' : refused === sequence ? 'refused' : 'asked';
  return { wanted, ...given({ rung, moot }), state, ...(respondentId === undefined && { sequence, confirmed, refused }) };
};
