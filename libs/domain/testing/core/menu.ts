import type { DisputeCommand } from '../../dispute/actions.js';
import type { Subject } from '../../dispute/core/subject.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import { allowedActions } from '../../dispute/decider.js';
import type { Actor } from '../../kernel/message.js';
import { contextOf } from './actors.js';
import { rulebook } from './rulebook.js';
import { disputeAfter, type World } from './story.js';

/** On which subjects the menu offers this actor the action, after what has happened. */
export const offered = (
  past: readonly DisputeEvent[],
  by: Actor,
  action: DisputeCommand['type'],
  { rulebook: rules = rulebook, context }: Partial<World> = {},
): readonly Subject[] =>
  allowedActions(by, { dispute: disputeAfter(past), context: { ...contextOf(by), ...context }, rulebook: rules })
    .filter((one) => one.action === action)
    .map(({ subject }) => subject);
