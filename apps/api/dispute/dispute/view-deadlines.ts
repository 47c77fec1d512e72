import type { Deadline } from '#domain/calendar/derivation.js';
import { runningSubjects, type Plan } from '#domain/dispute/plan.js';
import { seesClock } from '#domain/dispute/visibility/sees-clock.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import { getStage, type Dispute } from '#domain/dispute/core/state.js';
import type { Subject } from '#domain/dispute/core/subject.js';

export type DeadlineView = Deadline & {
  readonly subject: Subject;
  readonly clause: string;
  /** It is over as it was counted, and a person is asked which day was the last. */
  readonly waitsForPerson?: true;
};

/**
 * The clocks that run for the viewer, each with how its end was counted, and those that wait for a person. For the
 * respondents the cure of materials is none of theirs.
 */
export const viewDeadlines = (
  visibility: Visibility,
  dispute: Dispute,
  planned: Pick<Plan, 'deadlines'>,
): readonly DeadlineView[] =>
  [...new Set([...runningSubjects(planned), ...(Object.keys(dispute.uncertainDays) as Subject[])])]
    .filter((subject) => seesClock(visibility, dispute, subject))
    .flatMap((subject) => {
      const { deadline } = getStage(dispute, subject);
      if (!deadline) return [];
      const { dueAt, provisional, derivation } = deadline;
      const waits = dispute.uncertainDays[subject]?.countedTo === dueAt;
      const view = { subject, dueAt, provisional, clause: derivation.clause, derivation };
      return [{ ...view, ...(waits && { waitsForPerson: true as const }) }];
    });
