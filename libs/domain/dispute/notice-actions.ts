import type { DisputeAction } from './action.js';
import type { NoticeCommand } from './notice-commands.js';
import { reviewReliance } from './reliance/review-reliance.js';
import { claimRelisting } from './relisting/claim-relisting.js';
import { compareGoods } from './relisting/compare-goods.js';
import { confirmRelisting } from './relisting/confirm-relisting.js';
import { denyRelisting } from './relisting/deny-relisting.js';
import { sayDifferentGoods } from './relisting/say-different-goods.js';
import { endUndoing } from './round/end-undoing.js';
import { tellSideEffect } from './round/tell-side-effect.js';

/** What can be done about goods that were in a dispute before, and about what a measure left behind, and about a right that has changed. */
export const NOTICE_ACTIONS: { readonly [C in NoticeCommand as C['type']]: DisputeAction<C> } = {
  ClaimRelisting: claimRelisting,
  ConfirmRelisting: confirmRelisting,
  DenyRelisting: denyRelisting,
  SayDifferentGoods: sayDifferentGoods,
  CompareGoods: compareGoods,
  TellSideEffect: tellSideEffect,
  EndUndoing: endUndoing,
  ReviewReliance: reviewReliance,
};
