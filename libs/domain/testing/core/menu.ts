import { allowedActions, type AllowedAction } from '../../dispute/decider.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import type { Actor } from '../../kernel/message.js';
import { disputeAfter, fileOf, type World } from './story.js';

/** `offers(past, 'FileCounterNotice')(ben)`: whether somebody is shown this button, on whatever subject. */
export const offers =
  (past: readonly DisputeEvent[], action: AllowedAction['action'], scene?: World) =>
  (actor: Actor): boolean =>
    allowedActions(actor, fileOf(disputeAfter(past), actor, scene)).some((one) => one.action === action);
