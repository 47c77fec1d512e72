import type { Actor, Decider } from '../kernel/message.js';
import { refuse, unlessRefused } from '../kernel/refusal.js';
import type { TipAction, TipFile } from './action.js';
import { TIP_ACTIONS, type TipCommand } from './actions.js';
import { evolveTip } from './evolve.js';
import type { TipEvent } from './events.js';
import { tipRolesOf, tipStageFor } from './roles.js';
import { unheard, type Tip } from './state.js';

type Asked = Pick<TipFile, 'tip' | 'context'>;

/**
 * Whether this may be done with it now, by this actor: the guard asks it, and the menu. Standing before stage: to a
 * stranger, and to whoever gave it, there is no such tip any more.
 */
const check = (type: TipCommand['type'], actor: Actor, file: Asked): void => {
  const { by, during, check: checkOne } = TIP_ACTIONS[type];
  const roles = tipRolesOf(actor, file.tip, file.context);
  const mayBe = roles.some((role) => by.includes(role));
  if (!mayBe && roles.every((role) => role === 'giver')) refuse('NotFound');
  const stage = tipStageFor(roles, file.tip);
  if (!mayBe) refuse('NotYourPart', { subject: stage });
  if (!during.includes(stage)) refuse('WrongStage', { stage });
  checkOne?.(actor, file);
};

const decide = (command: TipCommand, file: TipFile): readonly TipEvent[] => {
  check(command.type, command.by, file);
  return (TIP_ACTIONS[command.type] as TipAction<TipCommand>).decide(command, file);
};

export const tipDecider: Decider<TipCommand, Tip, TipEvent, TipFile> = { initial: unheard, decide, evolve: evolveTip };

/** What this actor may do with it now, from the table that guards the commands. */
export const allowedTipActions = (actor: Actor, file: Asked): readonly TipCommand['type'][] =>
  (Object.keys(TIP_ACTIONS) as TipCommand['type'][]).filter((type) =>
    unlessRefused(() => (check(type, actor, file), true)),
  );
