import { pairOf } from '../../core/pairs.js';
import type { MeasureStrength } from '../../../rulebook/expedited.js';
import type { Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import type { MeasureGround, MeasureSet } from './events.js';
import { isWithstood } from './withstood.js';

/**
 * A block stands for this pair: it is wanted, whether or not the platform has confirmed it, and its object is still
 * there.
 */
export const measureStands = (dispute: Dispute, pair: PairSubject): boolean =>
  dispute.measures[pair]?.wanted === 'block' && !dispute.measures[pair].moot;

type Wish = Pick<MeasureSet['data'], 'wanted' | 'rung'>;

/**
 * One `MeasureSet` for each of these pairs for which something is wished and whose object is still there, numbered on
 * from the dispute's last.
 */
const setEach = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  ground: MeasureGround,
  wishFor: (pair: PairSubject) => Wish | undefined,
): readonly MeasureSet[] => {
  const named = new Set(pairs);
  return dispute.pairs
    .filter((pair) => named.has(pairOf(pair)) && dispute.ended[pair.itemId] === undefined)
    .flatMap((pair) => {
      const wish = wishFor(pairOf(pair));
      return wish ? [{ ...pair, ...wish }] : [];
    })
    .map(({ respondentId, itemId, platformId, wanted, rung }, i) => ({
      type: 'MeasureSet',
      data: {
        ...{ respondentId, itemId, platformId, wanted, sequence: dispute.sequence + i + 1, ground },
        ...(rung !== undefined && { rung }),
      },
    }));
};

/** This is wanted of those of these pairs that are not already so. */
export const setMeasures = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  wanted: 'block' | 'lift',
  ground: MeasureGround,
): readonly MeasureSet[] =>
  setEach(dispute, pairs, ground, (pair) => (isOtherwise(dispute, pair, wanted) ? { wanted } : undefined));

/** A block for these pairs, in the place of what stands there of these rungs, too: each of them is less than a block. */
export const blockInsteadOf = (
  lesser: readonly MeasureStrength[],
  dispute: Dispute,
  pairs: readonly PairSubject[],
  ground: MeasureGround,
): readonly MeasureSet[] =>
  setEach(dispute, pairs, ground, (pair) =>
    isOtherwise(dispute, pair, 'block', lesser) ? { wanted: 'block' } : undefined,
  );

/**
 * What a court ordered or a decision came to, which goes before what the platform has made of it: asked anew where it
 * refused that very thing or has done otherwise by itself, and in the place of these lesser rungs.
 */
export const demandMeasures = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  wanted: 'block' | 'lift',
  ground: MeasureGround,
  lesser: readonly MeasureStrength[],
): readonly MeasureSet[] =>
  setEach(dispute, pairs, ground, (pair) =>
    isOtherwise(dispute, pair, wanted, lesser) || isWithstood(dispute, pair, wanted) ? { wanted } : undefined,
  );

/** Another rung of the ladder for these pairs, whether or not a lesser one stands there. */
export const escalateMeasure = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  rung: MeasureStrength,
  ground: MeasureGround,
): readonly MeasureSet[] => setEach(dispute, pairs, ground, () => ({ wanted: 'block', rung }));

/** Of each of these pairs the rung that is named with it, whatever stands there. */
export const setRungs = (
  dispute: Dispute,
  rungs: ReadonlyMap<PairSubject, MeasureStrength>,
  ground: MeasureGround,
): readonly MeasureSet[] =>
  setEach(dispute, [...rungs.keys()], ground, (pair) => {
    const rung = rungs.get(pair);
    return rung && { wanted: 'block', rung };
  });

/** The same as is wanted now, under new numbers. */
export const setAnew = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  ground: MeasureGround,
): readonly MeasureSet[] => setEach(dispute, pairs, ground, (pair) => dispute.measures[pair]);

/** What stands there is not this; of these lesser rungs none is a block. */
const isOtherwise = (
  dispute: Dispute,
  pair: PairSubject,
  wanted: 'block' | 'lift',
  lesser: readonly MeasureStrength[] = [],
): boolean => {
  const { rung } = dispute.measures[pair] ?? {};
  const isLess = wanted === 'block' && rung !== undefined && lesser.includes(rung);
  return isLess || measureStands(dispute, pair) !== (wanted === 'block');
};

/** That goods are marked and their money held lasts no longer than what it stood for is in question. */
export const IN_QUESTION = ['label-and-escrow'] as const satisfies readonly MeasureStrength[];

/**
 * What was lifted on these pairs, or only marked behind a guarantee, is wanted again: not where none ever was, nor
 * where a guarantee stands instead of it.
 */
export const blockAgain = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  ground: MeasureGround,
): readonly MeasureSet[] =>
  blockInsteadOf(
    IN_QUESTION,
    dispute,
    pairs.filter((pair) => dispute.measures[pair] !== undefined && dispute.restorations[pair] === undefined),
    ground,
  );
