import { pairOf } from './pairs.js';
import type { ClosingReason } from './stage.js';
import { getStage, type Dispute } from './state.js';
import type { Pair } from './pair.js';

/** The weightiest of its pairs' ends stands for the dispute. */
const WEIGHT: readonly ClosingReason[] = [
  'taken-to-court',
  'decided',
  'settled',
  'lifted',
  'restored',
  'defaulted',
  'rejected',
  'lapsed',
  'withdrawn',
  'ended',
];

/** How it ended for these pairs together. */
export const reasonOf = (dispute: Dispute, pairs: readonly Pair[]): ClosingReason => {
  const reasons = pairs.map((pair) => getStage(dispute, pairOf(pair)).reason);
  return WEIGHT.find((reason) => reasons.includes(reason)) ?? 'withdrawn';
};
