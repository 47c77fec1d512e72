import type { DisputeAction } from './core/action.js';
import type { NoticeCommand } from './notice-commands.js';
import { reviewReliance } from './intake/reliance/review-reliance.js';
import { claimRelisting } from './intake/relisting/claim-relisting.js';
import { compareGoods } from './intake/relisting/compare-goods.js';
import { confirmRelisting } from './intake/relisting/confirm-relisting.js';
import { denyRelisting } from './intake/relisting/deny-relisting.js';
import { sayDifferentGoods } from './intake/relisting/say-different-goods.js';
import { endUndoing } from './intake/renewal/end-undoing.js';
import { tellSideEffect } from './intake/renewal/tell-side-effect.js';

/**
 * What can be done about goods that were in a dispute before, and about what a measure left behind, and about a right
 * that has changed.
 */
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
