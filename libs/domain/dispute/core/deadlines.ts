import type { ClockAction, Rulebook, TimedStage, HouseStep } from '../../rulebook/rulebook.js';
import { stepOf, houseStepOf } from '../../rulebook/step-of.js';
import type { Command, Instant } from '../../kernel/message.js';
import type { Subject } from './subject.js';
import { secondsAfter, type DeadlineInput, deadlineAfter } from '../../calendar/deadline.js';
import type { DisputeFile } from './action.js';
import type { Deadline } from '../../calendar/derivation.js';
import { getStage } from './state.js';
import { waitsForPerson } from './held-steps.js';
import { refuse } from '../../kernel/refusal.js';
import type { Track } from '../../rulebook/track.js';
import { waitingPeriodOf } from './track-of.js';

/** The clock names the subject whose time is up. */
export type ClockCommand<T extends ClockAction> = Command<T, { readonly subject: Subject }>;

/** Later than the deadline, so that an act which had arrived in time is recorded first. */
export const clockActsAt = (dueAt: Instant, { settling }: Rulebook): Instant => secondsAfter(dueAt, settling);

/**
 * The deadline that has passed, which is the effective instant however late it is recorded. Refuses before the settling
 * time is over, and what waits for a person since the day may still move.
 */
export const passedDeadline = (
  { type, data: { subject }, at }: ClockCommand<ClockAction>,
  { dispute, rulebook }: DisputeFile,
): Deadline => {
  const { deadline } = getStage(dispute, subject);
  if (deadline === undefined || at < clockActsAt(deadline.dueAt, rulebook) || waitsForPerson(deadline, type))
    refuse('DeadlineNotReached', { subject });
  return deadline;
};

type Anchor = DeadlineInput['anchor'];

/** When a stage that starts with this event ends by the rulebook, with its derivation. */
export const stageDeadline = ({ rulebook, calendar }: DisputeFile, stage: TimedStage, anchor: Anchor): Deadline =>
  deadlineAfter({
    anchor,
    period: stepOf(rulebook, stage).within,
    clause: stepOf(rulebook, stage).clause,
    rulebook,
    calendar,
  });

/** When the waiting period of a track ends that starts with this event; the derivation names the track. */
export const waitingDeadline = ({ rulebook, calendar }: DisputeFile, track: Track, anchor: Anchor): Deadline => {
  const { within, clause } = waitingPeriodOf(rulebook, track);
  return deadlineAfter({ anchor, period: within, clause, rulebook, calendar, ...(rulebook.tracks && { track }) });
};

/** By when a person of the association is to have done something, by the house's own rule. */
export const houseDeadline = ({ rulebook, calendar }: DisputeFile, step: HouseStep, anchor: Anchor): Deadline =>
  deadlineAfter({
    anchor,
    period: houseStepOf(rulebook, step).within,
    clause: houseStepOf(rulebook, step).clause,
    rulebook,
    calendar,
  });

/** The same by a step that the dispute's rulebook may not have yet; `otherwise` is then the house's nearest. */
export const laterHouseDeadline = (
  file: DisputeFile,
  step: HouseStep,
  otherwise: HouseStep,
  anchor: Anchor,
): Deadline => houseDeadline(file, file.rulebook.house[step] === undefined ? otherwise : step, anchor);
