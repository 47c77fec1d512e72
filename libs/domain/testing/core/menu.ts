import type { DisputeCommand } from '../../dispute/actions.js';
import type { DisputeEvent } from '../../dispute/core/state.js';
import type { Subject } from '../../dispute/core/subject.js';
import { allowedActions } from '../../dispute/decider.js';
import type { Actor } from '../../kernel/message.js';
import { evolveAll } from '../../dispute/evolve.js';
import { bytesBefore } from './bytes.js';
import { calendar } from './calendar.js';
import { rulebook } from './rulebook.js';
import { disputeAfter, fileOf, withOffices, type World } from './story.js';

/** On which subjects the menu offers this actor the action, after what has happened. */
export const offered = (
  past: readonly DisputeEvent[],
  by: Actor,
  action: DisputeCommand['type'],
  world?: Partial<World>,
): readonly Subject[] => {
  const dispute = disputeAfter(past);
  const sent = world?.bytes === 'awaited' ? [] : bytesBefore({ type: action }, dispute);
  return allowedActions(by, fileOf(evolveAll(dispute, sent), by, withOffices(past, { rulebook, calendar, ...world })))
    .filter((one) => one.action === action)
    .map(({ subject }) => subject);
};

/** `offers(past, 'FileCounterNotice')(ben)`: whether somebody is shown this button, on whatever subject. */
export const offers =
  (past: readonly DisputeEvent[], action: DisputeCommand['type'], world?: Partial<World>) =>
  (actor: Actor): boolean =>
    offered(past, actor, action, world).length > 0;
