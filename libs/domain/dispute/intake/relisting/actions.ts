import { table } from '../../core/action.js';
import { claimRelisting } from './claim-relisting.js';
import { confirmRelisting } from './confirm-relisting.js';
import { denyRelisting } from './deny-relisting.js';
import { sayDifferentGoods } from './say-different-goods.js';
import { compareGoods } from './compare-goods.js';

/** Everything that concerns goods that are listed again. */
export const RELISTING_ACTIONS = table({
  ClaimRelisting: claimRelisting,
  ConfirmRelisting: confirmRelisting,
  DenyRelisting: denyRelisting,
  SayDifferentGoods: sayDifferentGoods,
  CompareGoods: compareGoods,
});
