import type { Calendar } from '../calendar/calendar.js';
import { isOver, openUntil } from '../calendar/uncertain.js';
import type { Instant } from '../kernel/message.js';
import type { OfficeTask } from '../party/office-tasks.js';
import { fellAt, type FallenGrounds } from './grounds.js';
import { preventionStageAt, type Prevention, type PreventiveMeasure, type Recommendation } from './state.js';

/** What of all that was done about a party waits for somebody of the association, and for whom it does not. */
export type PreventionTask = {
  readonly kind: Extract<OfficeTask, 'decide-prevention' | 'decide-prevention-contest' | 'review-prevention'>;
  readonly aboutId: string;
  readonly barred: readonly string[];
  readonly since: Instant;
};

/** A measure of which the member was heard, or can be heard no more, and an objection that nobody has decided. */
export const waitingToBeDecided = (
  { measures }: Prevention,
  at: Instant,
  calendar: Calendar,
): readonly PreventionTask[] =>
  Object.values(measures).flatMap((one) => [...proposalOf(one, at, calendar), ...objectionOf(one)]);

const proposalOf = (one: PreventiveMeasure, at: Instant, calendar: Calendar): readonly PreventionTask[] => {
  const { measureId, reply, replyDue, needsSecond, officerId } = one;
  if (preventionStageAt(one, at) !== 'proposed') return [];
  const since = reply?.repliedAt ?? (isOver(replyDue, at, calendar) ? openUntil(replyDue, calendar) : undefined);
  if (since === undefined) return [];
  return [{ kind: 'decide-prevention', aboutId: measureId, barred: needsSecond ? [officerId] : [], since }];
};

const objectionOf = (one: PreventiveMeasure): readonly PreventionTask[] => {
  const { measureId, officerId, decision, objection, objectionDecision } = one;
  if (!objection || objectionDecision) return [];
  const barred = [...new Set([officerId, decision?.officerId ?? officerId])];
  return [{ kind: 'decide-prevention-contest', aboutId: measureId, barred, since: objection.contestedAt }];
};

/** What stands or fails with its grounds, or with whom it is about. */
export type Standing = {
  readonly fallen: FallenGrounds;
  /** From how many grounds on the rules that the member accepted allow this. */
  readonly leastGroundsOf: (one: PreventiveMeasure) => number;
  /** Since when it is no member any more. */
  readonly goneSince?: Instant;
};

/** What is in force and no longer carried: too few of its grounds stand, or whom it is about is no member any more. */
export const waitingToBeReviewed = (all: Prevention, standing: Standing, at: Instant): readonly PreventionTask[] => {
  const { fallen, leastGroundsOf, goneSince } = standing;
  return standingOf(all, at).flatMap((one) => {
    const isMeasure = 'measureId' in one;
    const least = isMeasure ? leastGroundsOf(one) : 1;
    const falls = one.grounds.flatMap((ground) => fellAt(ground, fallen) ?? []).toSorted();
    const uncarried = falls[Math.max(one.grounds.length - least, 0)]; // since the fall after which they were too few
    const [since] = [uncarried, isMeasure ? goneSince : undefined].filter((day) => day !== undefined).toSorted();
    return since === undefined ? [] : [{ ...REVIEW, aboutId: idOf(one), since }];
  });
};

const REVIEW = { kind: 'review-prevention', barred: [] } as const;

/** What may wait to be reviewed; what has ended does not any more. */
export const reviewable = (all: Prevention, at: Instant): readonly Pick<PreventionTask, 'kind' | 'aboutId'>[] =>
  standingOf(all, at).map((one) => ({ kind: 'review-prevention', aboutId: idOf(one) }));

/** Measures in force, and recommendations that nobody has taken back. */
export const standingOf = (
  { measures, recommendations }: Prevention,
  at: Instant,
): readonly (PreventiveMeasure | Recommendation)[] => [
  ...Object.values(measures).filter((one) => preventionStageAt(one, at) === 'in-force'),
  ...Object.values(recommendations).filter(({ withdrawal }) => !withdrawal),
];

/** What stands, and what is meant: whatever its grounds still matter to. */
export const openOf = (all: Prevention, at: Instant): readonly (PreventiveMeasure | Recommendation)[] => [
  ...Object.values(all.measures).filter((one) => preventionStageAt(one, at) === 'proposed'),
  ...standingOf(all, at),
];

const idOf = (one: PreventiveMeasure | Recommendation): string =>
  'measureId' in one ? one.measureId : one.recommendationId;
