import { table } from '../core/action.js';
import { closePairsByDefault } from './close-pairs.js';
import { concludeDispute } from './conclude-dispute.js';
import { withdrawRequest } from './withdraw-request.js';

/** Everything that concerns the end of a dispute. */
export const CLOSING_ACTIONS = table({
  ClosePairs: closePairsByDefault,
  ConcludeDispute: concludeDispute,
  WithdrawRequest: withdrawRequest,
});
