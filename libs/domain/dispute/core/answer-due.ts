import type { DisputeFile } from './action.js';
import { stageDeadline, houseDeadline } from './deadlines.js';
import type { Deadline } from '../../calendar/derivation.js';
import { isOpen } from './open-measures.js';
import type { Step } from '../../rulebook/step.js';
import { deadlineAfter, type DeadlineInput } from '../../calendar/deadline.js';

type Anchor = DeadlineInput['anchor'];

/**
 * By when the platform answers: in minutes, where it is asked for something that could not wait (practice P13). What it
 * was asked for before has an end of its own.
 */
export const answerDue = (file: DisputeFile, platformId: string, upTo: number, anchor: Anchor): Deadline => {
  const { urgent } = file.rulebook;
  return urgent && isUrgent(file, platformId, upTo, file.dispute.asked[platformId]?.upTo)
    ? within(file, urgent.answer, anchor)
    : stageDeadline(file, 'awaiting-confirmation', anchor);
};

/**
 * By when a person follows up what a platform refused or left unanswered, or carries over what it has no interface for.
 */
export const followUpDue = (
  file: DisputeFile,
  platformId: string,
  upTo: number,
  step: 'chase-platform' | 'ask-by-hand',
  anchor: Anchor,
): Deadline => {
  const { urgent } = file.rulebook;
  return urgent && isUrgent(file, platformId, upTo)
    ? within(file, urgent.followUp, anchor)
    : houseDeadline(file, step, anchor);
};

/** Whether something of it that is open could not wait; of what came after a sequence alone, where one is named. */
const isUrgent = ({ dispute }: DisputeFile, platformId: string, upTo: number, after = 0): boolean =>
  Object.values(dispute.measures).some(
    (measure) =>
      measure.platformId === platformId &&
      measure.urgent === true &&
      measure.sequence > after &&
      measure.sequence <= upTo &&
      isOpen(measure),
  );

export const within = (
  { rulebook, calendar }: DisputeFile,
  { within: period, clause }: Step,
  anchor: Anchor,
): Deadline => deadlineAfter({ anchor, period, clause, rulebook, calendar });
