import type { ReviewReliance } from './intake/reliance/review-reliance.js';
import type { ClaimRelisting } from './intake/relisting/claim-relisting.js';
import type { CompareGoods } from './intake/relisting/compare-goods.js';
import type { ConfirmRelisting } from './intake/relisting/confirm-relisting.js';
import type { DenyRelisting } from './intake/relisting/deny-relisting.js';
import type { SayDifferentGoods } from './intake/relisting/say-different-goods.js';
import type { EndUndoing } from './intake/renewal/end-undoing.js';
import type { TellSideEffect } from './intake/renewal/tell-side-effect.js';

/**
 * What can be asked about goods that were in a dispute before, and about what a measure left behind, and about a right
 * that has changed.
 */
export type NoticeCommand =
  | ClaimRelisting
  | ConfirmRelisting
  | DenyRelisting
  | SayDifferentGoods
  | CompareGoods
  | TellSideEffect
  | EndUndoing
  | ReviewReliance;
