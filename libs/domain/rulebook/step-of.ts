import type { Rulebook, TimedStep, WindowExtension } from './rulebook.js';
import type { TimedStage, HouseStep } from './timed-stages.js';
import type { Step } from './step.js';

/**
 * How long a stage lasts by this rulebook. Throws where the rulebook does not have it: an action must not lead there.
 */
export const stepOf = (
  { id, version, steps }: Pick<Rulebook, 'id' | 'version' | 'steps'>,
  stage: TimedStage,
): TimedStep => {
  const step: TimedStep | undefined = steps[stage];
  if (step === undefined) throw new Error(`${id} ${version} has no ${stage}`);
  return step;
};

/** By when a person has to act by this rulebook. Throws where the rulebook does not have it. */
export const houseStepOf = (
  { id, version, house }: Pick<Rulebook, 'id' | 'version' | 'house'>,
  name: HouseStep,
): Step => {
  const step: Step | undefined = house[name];
  if (step === undefined) throw new Error(`${id} ${version} has no ${name}`);
  return step;
};

/** How a delay is excused by this rulebook. Throws where it has no waiting period to wait beyond. */
export const excusedDelayOf = ({
  id,
  version,
  excusedDelay,
}: Pick<Rulebook, 'id' | 'version' | 'excusedDelay'>): NonNullable<Rulebook['excusedDelay']> => {
  if (excusedDelay === undefined) throw new Error(`${id} ${version} excuses no delay`);
  return excusedDelay;
};

/** By which clause the house extends its own windows; where the rulebook has none, that of the window itself. */
export const houseExtension = (
  rulebook: Pick<Rulebook, 'id' | 'version' | 'windowExtension' | 'steps'>,
): WindowExtension => {
  const { windowExtension } = rulebook;
  const { clause, source, confidence } = stepOf(rulebook, 'awaiting-counter-notice');
  return windowExtension ?? { clause, source, confidence, mostWorkingDays: 10 };
};
