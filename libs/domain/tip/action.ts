import { deadlineAfter } from '../calendar/deadline.js';
import type { Calendar } from '../calendar/calendar.js';
import type { Deadline } from '../calendar/derivation.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Actor, Command, Instant } from '../kernel/message.js';
import { houseStepOf } from '../rulebook/step-of.js';
import type { HouseStep, Rulebook } from '../rulebook/rulebook.js';
import type { TipEvent } from './events.js';
import type { TipRole } from './roles.js';
import type { Tip, TipStage } from './state.js';

/** All that a decision about a tip rests on. */
export type TipFile = {
  readonly tip: Tip;
  readonly rulebook: Rulebook;
  readonly calendar: Calendar;
  readonly context: DecisionContext;
};

/** One thing somebody can do with a tip: who, at which stages of it, and what is then recorded. */
export type TipAction<C extends Command<string, object>> = {
  readonly by: readonly TipRole[];
  readonly during: readonly TipStage[];
  /** Refuses whoever may do the like, but not with this tip. */
  readonly check?: (by: Actor, file: Pick<TipFile, 'tip' | 'context'>) => void;
  readonly decide: (command: C, file: TipFile) => readonly TipEvent[];
};

type TipStep = Extract<HouseStep, 'route-tip' | 'agree-tip'>;
/** What a rulebook without steps of its own for tips gives a person for the like. */
const OTHERWISE = { 'route-tip': 'check-materials', 'agree-tip': 'chase-platform' } as const satisfies Record<
  TipStep,
  HouseStep
>;

/** By when a person of the association is to have done something with it. */
export const tipDue = (
  { rulebook, calendar }: TipFile,
  step: TipStep,
  event: TipEvent['type'],
  at: Instant,
): Deadline => {
  const { within, clause } = houseStepOf(rulebook, rulebook.house[step] === undefined ? OTHERWISE[step] : step);
  return deadlineAfter({ anchor: { event, at }, period: within, clause, rulebook, calendar });
};
