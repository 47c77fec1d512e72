import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Command } from '../kernel/message.js';
import type { AuthorityScope } from '../party/events.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RightEvent } from './events.js';
import type { RightRole } from './roles.js';
import type { Right, RightStage } from './state.js';

/** All that a decision about a right rests on. */
export type RightFile = { readonly right: Right; readonly rulebook: Rulebook; readonly context: DecisionContext };

/** One thing somebody can do with a right: who, at which stages of it, and what is then recorded. */
export type RightAction<C extends Command<string, object>> = {
  readonly by: readonly RightRole[];
  readonly during: readonly RightStage[];
  /** What of an authority it needs; that to complain where it is not said. */
  readonly scope?: AuthorityScope;
  /** Whose hand must not be the one that does it: an account, where there is one. */
  readonly otherThan?: (right: Right) => string | undefined;
  /** Whether it could come to something now; where it is not said, it could. */
  readonly offered?: (right: Right) => boolean;
  readonly decide: (command: C, file: RightFile) => readonly RightEvent[];
};

/** Every stage of a right that is in the register and was not refused. */
export const STANDING_STAGES: readonly RightStage[] = ['awaiting-check', 'awaiting-papers', 'checked'];
/** Every stage of a right that is in the register. */
export const RECORDED_STAGES: readonly RightStage[] = [...STANDING_STAGES, 'refused'];
