import type { Deadline } from '#domain/calendar/derivation.js';
import type { Plan } from '#domain/dispute/plan.js';
import { seesCounting, type Visibility } from '#domain/dispute/visibility/visibility.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { getStage, type Dispute } from '#domain/dispute/core/state.js';
import type { Subject } from '#domain/dispute/core/subject.js';

export type DeadlineView = Deadline & { readonly subject: Subject; readonly clause: string };

/**
 * The clocks that run for the viewer, each with how its end was counted. For the respondents the cure of materials is
 * none of theirs.
 */
export const viewDeadlines = (visibility: Visibility, dispute: Dispute, { deadlines }: Plan): readonly DeadlineView[] =>
  deadlines
    .filter(
      ({ type, subject }) =>
        type !== 'RecomputeDeadline' &&
        visibility.sees(subject) &&
        seesCounting(visibility, getStage(dispute, subject).deadline) &&
        (subject !== 'dispute' || seesPart(visibility, 'disputeClock')),
    )
    .flatMap(({ subject, clause }) => {
      const { deadline } = getStage(dispute, subject);
      return deadline
        ? [
            {
              subject,
              dueAt: deadline.dueAt,
              provisional: deadline.provisional,
              clause,
              derivation: deadline.derivation,
            },
          ]
        : [];
    });
