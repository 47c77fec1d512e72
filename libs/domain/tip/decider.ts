import type { Actor, Decider } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { TipAction, TipFile } from './action.js';
import { TIP_ACTIONS, type TipCommand } from './actions.js';
import { evolveTip } from './evolve.js';
import type { TipEvent } from './events.js';
import { tipRolesOf, tipStageFor } from './roles.js';
import { unheard, type Tip } from './state.js';

/** Standing before stage: to a stranger, and to whoever gave it, there is no such tip any more. */
const decide = (command: TipCommand, file: TipFile): readonly TipEvent[] => {
  const { by, during, hindrance, decide: decideOne } = TIP_ACTIONS[command.type] as TipAction<TipCommand>;
  const roles = tipRolesOf(command.by, file.tip, file.context);
  const mayBe = roles.some((role) => by.includes(role));
  if (!mayBe && roles.every((role) => role === 'giver')) refuse('NotFound');
  const stage = tipStageFor(roles, file.tip);
  if (!mayBe) refuse('NotYourPart', { subject: stage });
  if (!during.includes(stage)) refuse('WrongStage', { stage });
  const bar = hindrance?.(command.by, file);
  if (bar) refuse(bar.code, bar.facts);
  return decideOne(command, file);
};

export const tipDecider: Decider<TipCommand, Tip, TipEvent, TipFile> = { initial: unheard, decide, evolve: evolveTip };

/** What this actor may do with it now, from the table that guards the commands. */
export const allowedTipActions = (
  actor: Actor,
  { tip, context }: Pick<TipFile, 'tip' | 'context'>,
): readonly TipCommand['type'][] => {
  const roles = tipRolesOf(actor, tip, context);
  const stage = tipStageFor(roles, tip);
  return (Object.keys(TIP_ACTIONS) as TipCommand['type'][]).filter((type) => {
    const { by, during, hindrance } = TIP_ACTIONS[type];
    const mayBe = during.includes(stage) && by.some((role) => roles.includes(role));
    return mayBe && hindrance?.(actor, { tip, context }) === undefined;
  });
};
