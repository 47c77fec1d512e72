import type { DisputeCommand } from '../../dispute/actions.js';
import { allowedActions } from '../../dispute/decider.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import type { Subject } from '../../dispute/core/subject.js';
import type { Actor } from '../../kernel/message.js';
import { disputeAfter, fileOf, type World } from './story.js';

/** The subjects at which the menu offers this act to somebody now. */
export const offered = (
  action: DisputeCommand['type'],
  by: Actor,
  past: readonly DisputeEvent[],
  world?: World,
): readonly Subject[] =>
  allowedActions(by, fileOf(disputeAfter(past), by, world))
    .filter((one) => one.action === action)
    .map(({ subject }) => subject);
