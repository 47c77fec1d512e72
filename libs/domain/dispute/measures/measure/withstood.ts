import type { Dispute } from '../../core/state.js';
import type { PairSubject } from '../../core/subject.js';
import { isRefused } from './outstanding.js';

/** This is wanted of the platform, and it has refused that or, since the newest that was asked of it, done otherwise. */
export const isWithstood = (dispute: Dispute, pair: PairSubject, wanted: 'block' | 'lift'): boolean => {
  const measure = dispute.measures[pair];
  if (measure?.wanted !== wanted) return false;
  return isRefused(measure) || didByItself(dispute, pair, wanted === 'block' ? 'restored' : 'blocked');
};

/** Since the newest that was asked of it the platform has done this with the pair by itself. */
export const didByItself = (
  { platformActs, measures }: Dispute,
  pair: PairSubject,
  what: 'restored' | 'blocked',
): boolean => {
  const act = platformActs[pair];
  return act?.what === what && act.sequence === (measures[pair]?.sequence ?? 0);
};
