import { pairOf } from '../../core/pairs.js';
import type { MeasureStrength } from '../../../rulebook/expedited.js';
import type { Dispute } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import type { MeasureGround, MeasureSet } from './events.js';
import { isWithstood } from './withstood.js';

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
): readonly MeasureSet[] => setWhere((pair) => isOtherwise(dispute, pair, wanted), dispute, pairs, wanted, ground);

/**
 * The same of what a court ordered or a decision came to, which goes before what the platform has made of it: asked
 * anew where it refused that very thing or has done otherwise by itself, and in the place of these lesser rungs.
 */
export const demandMeasures = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  wanted: 'block' | 'lift',
  ground: MeasureGround,
  lesser: readonly MeasureStrength[],
): readonly MeasureSet[] => {
  const isLess = isOneOf(lesser, dispute);
  const isNeeded = (pair: PairSubject): boolean =>
    isOtherwise(dispute, pair, wanted) || (wanted === 'block' && isLess(pair)) || isWithstood(dispute, pair, wanted);
  return setWhere(isNeeded, dispute, pairs, wanted, ground);
};

const setWhere = (
  isNeeded: (pair: PairSubject) => boolean,
  dispute: Dispute,
  pairs: readonly PairSubject[],
  wanted: 'block' | 'lift',
  ground: MeasureGround,
): readonly MeasureSet[] => {
  const named = new Set(pairs);
  return dispute.pairs
    .filter((pair) => named.has(pairOf(pair)) && dispute.ended[pair.itemId] === undefined && isNeeded(pairOf(pair)))
    .map(({ respondentId, itemId, platformId }, i) => ({
      type: 'MeasureSet',
      data: { respondentId, itemId, platformId, wanted, sequence: dispute.sequence + i + 1, ground },
    }));
};

const isOtherwise = (dispute: Dispute, pair: PairSubject, wanted: 'block' | 'lift'): boolean =>
  measureStands(dispute, pair) !== (wanted === 'block');

const isOneOf =
  (rungs: readonly MeasureStrength[], { measures }: Dispute) =>
  (pair: PairSubject): boolean => {
    const { rung } = measures[pair] ?? {};
    return rung !== undefined && rungs.includes(rung);
  };

/** Another rung of the ladder for these pairs, whether or not a lesser one stands there. */
export const escalateMeasure = (
  dispute: Dispute,
  pairs: readonly PairSubject[],
  rung: MeasureStrength,
  ground: MeasureGround,
): readonly MeasureSet[] => setRungs(dispute, new Map(pairs.map((pair) => [pair, rung])), ground);

/** Of each of these pairs whose object is still there the rung that is named with it, whatever stands there. */
export const setRungs = (
  dispute: Dispute,
  rungs: ReadonlyMap<PairSubject, MeasureStrength>,
  ground: MeasureGround,
): readonly MeasureSet[] =>
  dispute.pairs
    .filter((pair) => rungs.has(pairOf(pair)) && dispute.ended[pair.itemId] === undefined)
    .map(({ respondentId, itemId, platformId }, i) => {
      const rung = rungs.get(pairSubject(respondentId, itemId));
      const sequence = dispute.sequence + i + 1;
      return {
        type: 'MeasureSet',
        data: { respondentId, itemId, platformId, wanted: 'block', sequence, ground, ...(rung && { rung }) },
      };
    });

/** A block for these pairs, in the place of what stands there of these rungs, too: each of them is less than a block. */
export const blockInsteadOf = (
  rungs: readonly MeasureStrength[],
  dispute: Dispute,
  pairs: readonly PairSubject[],
  ground: MeasureGround,
): readonly MeasureSet[] => {
  const isLess = isOneOf(rungs, dispute);
  return setWhere((pair) => isLess(pair) || isOtherwise(dispute, pair, 'block'), dispute, pairs, 'block', ground);
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
