import { table } from '../../core/action.js';
import { endCourtOrder } from './end-court-order.js';

/** Everything that concerns a court order with an end. */
export const ORDER_ACTIONS = table({
  EndCourtOrder: endCourtOrder,
});
