import type { DisputeBody } from '../../../client/types.gen.js';
import type { Step } from '../../../kit/navigation/stepper.js';

/** The way of a dispute as people speak of it; each part is over, under way, to come, or never was. */
export const STEPS = ['filed', 'notified', 'answered', 'talks', 'panel', 'closed'] as const;
export type StepId = (typeof STEPS)[number];

const BEFORE_ACCEPTANCE = ['unfiled', 'intake', 'curing', 'party-confirmation', 'delegation-answer'];
const BEFORE_ARRIVAL = ['awaiting-arrival', 'deemed-arrival', 'awaiting-handover'];

type Seen = Pick<DisputeBody, 'stage' | 'stages' | 'matter'>;

/** How far a dispute has got, by the stages that the API tells of it and of what is in it. */
export function stepStates({ stage, stages, matter }: Seen): Readonly<Record<StepId, Step['state']>> {
  const of = (...kinds: readonly string[]) =>
    stages.filter(({ subject }) => kinds.some((kind) => subject.startsWith(`${kind}:`)));
  const way = (running: boolean, was: boolean): Step['state'] =>
    running ? 'here' : was ? 'done' : over ? 'skipped' : 'ahead';
  const over = stage === 'closed';
  const isNew = BEFORE_ACCEPTANCE.includes(stage);
  const talks = of('negotiation', 'mediation');
  const panels = of('panel', 'decision');
  const isOpen = (all: typeof stages): boolean => all.some((one) => one.stage !== 'closed');
  const windows = of('respondent').filter((window) => !BEFORE_ACCEPTANCE.includes(window.stage));
  const arrived = windows.some((window) => !BEFORE_ARRIVAL.includes(window.stage));
  const arriving = !isNew && !over && windows.some((window) => BEFORE_ARRIVAL.includes(window.stage));
  const talking = isOpen(talks);
  const judging = isOpen(panels);
  const answering = !isNew && !over && !arriving && !talking && !judging;
  return {
    filed: isNew && !over ? 'here' : 'done',
    notified: matter === undefined ? way(arriving, arrived) : 'skipped',
    answered:
      matter === undefined ? way(answering, arrived && (over || talks.length > 0 || panels.length > 0)) : 'skipped',
    talks: way(talking && !over, talks.length > 0),
    panel: way(judging && !over, panels.length > 0),
    closed: over ? 'here' : 'ahead',
  };
}
