import type { ReviewReliance } from './reliance/review-reliance.js';
import type { ClaimRelisting } from './relisting/claim-relisting.js';
import type { CompareGoods } from './relisting/compare-goods.js';
import type { ConfirmRelisting } from './relisting/confirm-relisting.js';
import type { DenyRelisting } from './relisting/deny-relisting.js';
import type { SayDifferentGoods } from './relisting/say-different-goods.js';
import type { EndUndoing } from './round/end-undoing.js';
import type { TellSideEffect } from './round/tell-side-effect.js';

/** What can be asked about goods that were in a dispute before, and about what a measure left behind, and about a right that has changed. */
export type NoticeCommand = ClaimRelisting | ConfirmRelisting | DenyRelisting | SayDifferentGoods | CompareGoods | TellSideEffect | EndUndoing | ReviewReliance;
