import type { Actor, Instant } from '../kernel/message.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { DecisionContext, Role } from './core/decision-context.js';
import { rolesOf } from './core/roles-of.js';
import type { Stage } from './core/stage.js';
import { getStage, type Dispute } from './core/state.js';
import { partsOf, type Subject } from './core/subject.js';
import { allowedActions, type AllowedAction } from './decider.js';
import { runningSubjects, type Plan } from './plan.js';
import { seesClock } from './visibility/sees-clock.js';
import { visibleStage, type Visibility } from './visibility/visibility.js';
import { isAskedFor, TURN_OF } from './turns.js';
import { stageWaitsFor, type Waiter } from './waits-for.js';

/** What somebody who is not of the association has to do in a dispute, or waits for. */
export type OwnTask = {
  /** The first of the subjects that are alike. */
  readonly subject: Subject;
  readonly count: number;
  readonly stage: Stage;
  /** None where no time runs. */
  readonly dueAt?: Instant;
  readonly clause?: string;
  readonly waitingFor: Waiter;
  readonly isYours: boolean;
  /** What can be done about it, as the menu of the dispute has it. */
  readonly acts: readonly AllowedAction['action'][];
};

export type OwnFile = {
  readonly dispute: Dispute;
  readonly context: DecisionContext;
  readonly rulebook: Rulebook;
  /** What its plan says of its deadlines now, as somebody may know it. */
  readonly deadlines: Plan['deadlines'];
};

/**
 * The tasks of one person in one dispute: what its stages wait for, with the legal days that run for it, by the same
 * rules as the menu and the list of deadlines on the dispute’s page.
 */
export const ownTasks = (actor: Actor, visibility: Visibility, file: OwnFile): readonly OwnTask[] => {
  const { dispute, context } = file;
  const acts = new Map<Subject, AllowedAction['action'][]>();
  for (const { action, subject } of allowedActions(actor, file))
    if (visibility.sees(subject)) acts.set(subject, [...(acts.get(subject) ?? []), action]);
  const running = new Set(runningSubjects(file));
  const subjects = [...new Set([...running, ...acts.keys()])].filter((subject) => visibility.sees(subject));
  const tasks = new Map<string, OwnTask>();
  for (const subject of subjects) {
    const task = taskOn(subject);
    if (!task) continue;
    const key = [partsOf(subject).kind, task.stage, task.dueAt, task.isYours, ...task.acts].join(' ');
    const alike = tasks.get(key);
    tasks.set(key, alike ? { ...alike, count: alike.count + 1 } : task);
  }
  return [...tasks.values()];

  function taskOn(subject: Subject): OwnTask | undefined {
    const { stage } = visibleStage(visibility, dispute, subject);
    const { deadline } = getStage(dispute, subject);
    const isSeen = running.has(subject) && seesClock(visibility, dispute, subject);
    const due = isSeen && deadline ? { dueAt: deadline.dueAt, clause: deadline.derivation.clause } : undefined;
    const waitingFor = stageWaitsFor(stage);
    const turn: readonly Role[] = TURN_OF[waitingFor];
    const own = acts.get(subject) ?? [];
    const asked = own.filter(isAskedFor);
    const isTurn = rolesOf(actor, dispute, context, subject).some((role) => turn.includes(role));
    // what may be done to the whole at any time is no task; its parts wait
    const waits = due !== undefined || (own.length > 0 && subject !== 'dispute');
    const isYours = asked.length > 0 || (isTurn && waits);
    if (!isYours && !due) return undefined;
    return {
      subject,
      count: 1,
      stage,
      ...due,
      waitingFor,
      isYours,
      acts: isYours ? [...asked, ...own.filter((act) => !isAskedFor(act))] : [],
    };
  }
};
