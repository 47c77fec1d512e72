import { table } from '../../core/action.js';
import { extendDeadline } from './extend-deadline.js';
import { extendForOutage } from './extend-for-outage.js';
import { claimDelay } from './claim-delay.js';
import { refuseDelay } from './refuse-delay.js';
import { reviewGround } from './review-ground.js';

/** Everything that concerns time that is given. */
export const EXTENSION_ACTIONS = table({
  ExtendDeadline: extendDeadline,
  ExtendForOutage: extendForOutage,
  ClaimDelay: claimDelay,
  RefuseDelay: refuseDelay,
  ReviewGround: reviewGround,
});
