import { pairOf } from '../../core/pairs.js';
import type { MeasureStrength } from '../../../rulebook/expedited.js';
import type { Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { MeasureGround, MeasureSet } from './events.js';

/**
 * A block stands for this pair: it is wanted, whether or not the platform has confirmed it, and its object is still
 * there.
 */
export const measureStands = (dispute: Dispute, pair: PairSubject): boolean =>
  dispute.measures[pair]?.wanted === 'block' && !dispute.measures[pair].moot;

/**
 * One `MeasureSet` for each of these pairs that is not already so and whose object is still there, numbered on from the
 * dispute's last.
 */
export const setMeasures = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  wanted: 'block' | 'lift',
  ground: MeasureGround,
): readonly MeasureSet[] => {
  const named = new Set(pairs);
  return dispute.pairs
    .filter(
      (pair) =>
        named.has(pairOf(pair)) &&
        dispute.ended[pair.itemId] === undefined &&
        measureStands(dispute, pairOf(pair)) !== (wanted === 'block'),
    )
    .map(({ respondentId, itemId, platformId }, i) => ({
      type: 'MeasureSet',
      data: { respondentId, itemId, platformId, wanted, sequence: dispute.sequence + i + 1, ground },
    }));
};

/** Another rung of the ladder for these pairs, whether or not a lesser one stands there. */
export const escalateMeasure = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  rung: MeasureStrength,
  ground: MeasureGround,
): readonly MeasureSet[] => {
  const named = new Set(pairs);
  return dispute.pairs
    .filter((pair) => named.has(pairOf(pair)) && dispute.ended[pair.itemId] === undefined)
    .map(({ respondentId, itemId, platformId }, i) => ({
      type: 'MeasureSet',
      data: { respondentId, itemId, platformId, wanted: 'block', sequence: dispute.sequence + i + 1, ground, rung },
    }));
};

/**
 * What was lifted on these pairs, or only marked behind a guarantee, is wanted again: not where none ever was, nor
 * where a guarantee stands instead of it.
 */
export const blockAgain = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  ground: MeasureGround,
): readonly MeasureSet[] =>
  setMeasures(
    { ...dispute, measures: withoutMarked(dispute, pairs) },
    pairs.filter((pair) => dispute.measures[pair] !== undefined && dispute.restorations[pair] === undefined),
    'block',
    ground,
  );

/** That the goods are marked and the money held is less than the block that it stood for. */
const withoutMarked = ({ measures }: Dispute, pairs: readonly PairSubject[]): Dispute['measures'] =>
  Object.fromEntries(
    Object.entries(measures).filter(
      ([pair, { rung }]) => rung !== 'label-and-escrow' || !pairs.includes(pair as PairSubject),
    ),
  );
