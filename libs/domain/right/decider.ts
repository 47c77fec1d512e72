import { checkAuthority } from '../dispute/core/authority.js';
import type { Actor, Decider, Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { RightAction, RightFile } from './action.js';
import { RIGHT_ACTIONS, type RightCommand } from './actions.js';
import { evolveRight } from './evolve.js';
import type { RightEvent } from './events.js';
import { rightRolesOf } from './roles.js';
import { unrecorded, type Right } from './state.js';

/**
 * Standing before stage: to a stranger there is no such right. Who acts for a party needs its authority to complain,
 * and to give a right away one that says so.
 */
const decide = (command: RightCommand, file: RightFile): readonly RightEvent[] => {
  const {
    by,
    during,
    scope = 'complain',
    decide: decideOne,
  } = RIGHT_ACTIONS[command.type] as RightAction<RightCommand>;
  const { right, context } = file;
  const roles = rightRolesOf(command.by, right, context, command.at);
  if (roles.length === 0) refuse('NotFound');
  const own = roles.filter((role) => by.includes(role));
  if (own.length === 0) refuse('NotYourPart');
  if (!own.includes('case-manager')) checkAuthority({ scope }, command, context);
  if (!during.includes(right.stage)) refuse('WrongStage', { stage: right.stage });
  if (otherThan(command.type, right) === command.by.id) refuse('SecondPersonNeeded');
  return decideOne(command, file);
};

export const rightDecider: Decider<RightCommand, Right, RightEvent, RightFile> = {
  initial: unrecorded,
  decide,
  evolve: evolveRight,
};

/** What this actor may do with the right now, from the table that guards the commands. */
export const allowedRightActions = (
  actor: Actor,
  { right, context }: RightFile,
  at: Instant,
): readonly RightCommand['type'][] => {
  const roles = rightRolesOf(actor, right, context, at);
  return (Object.keys(RIGHT_ACTIONS) as RightCommand['type'][]).filter((type) => {
    const { by, during, offered } = RIGHT_ACTIONS[type] as RightAction<RightCommand>;
    const isOpen = during.includes(right.stage) && (offered?.(right) ?? true);
    return isOpen && by.some((role) => roles.includes(role)) && otherThan(type, right) !== actor.id;
  });
};

/** The account whose hand must not do this to the right, where there is one. */
export const otherThan = (type: RightCommand['type'], right: Right): string | undefined =>
  (RIGHT_ACTIONS[type] as RightAction<RightCommand>).otherThan?.(right);
