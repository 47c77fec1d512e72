import type { Calendar } from '../calendar/calendar.js';
import { daysAfter, localDateAt, type LocalDate } from '../calendar/local-date.js';
import { isOver, lastDayOf } from '../calendar/uncertain.js';
import type { Instant } from '../kernel/message.js';
import { NEWS_DAYS } from '../membership/news.js';
import type { OfficeTask } from '../party/office-tasks.js';
import { officersOf } from './contest-fact.js';
import type { RatingEvent } from './events.js';
import { isRated, type RatedMember } from './state.js';

/** Something that a rated member is written to of; the words are read on its page. */
export type RatingNews = {
  readonly topic: 'grade-noticed' | 'grade-decided' | 'rating-answered';
  /** What is the same for it for ever, within its rating. */
  readonly about: string;
  /** Until when it can object; else when it was decided. */
  readonly day: LocalDate;
};

type Recorded = RatingEvent & { readonly meta: { readonly at: Instant } };

/**
 * Of a member's events and what they come to: a grade that is proposed, as long as it can object; a grade confirmed or
 * taken back; an objection or repair decided.
 */
export const ratingNews = (
  events: readonly Recorded[],
  member: RatedMember,
  at: Instant,
  calendar: Calendar,
): readonly RatingNews[] => {
  if (!isRated(member)) return []; // nothing is shown to whoever left
  const oldest = daysAfter(localDateAt(at), -NEWS_DAYS);
  return events.flatMap((event) => newsOf(event, member, at, calendar)).filter(({ day }) => day >= oldest);
};

const newsOf = (event: Recorded, { notices }: RatedMember, at: Instant, calendar: Calendar): readonly RatingNews[] => {
  const day = localDateAt(event.meta.at);
  switch (event.type) {
    case 'GradeNoticed': {
      const { noticeId, due } = event.data;
      const isOpen = notices[noticeId]?.stage === 'noticed' && !isOver(due, at, calendar);
      return isOpen ? [{ topic: 'grade-noticed', about: `${noticeId}/noticed`, day: lastDayOf(due) }] : [];
    }
    case 'GradeNoticeDropped':
      return [{ topic: 'grade-decided', about: `${event.data.noticeId}/dropped`, day }];
    case 'GradeConfirmed': {
      const { noticeId, role, confirmedAt } = event.data;
      return [{ topic: 'grade-decided', about: `${noticeId ?? role}/confirmed/${confirmedAt}`, day }];
    }
    case 'FactContestDecided':
      return [{ topic: 'rating-answered', about: `${event.data.objectionId}/decided`, day }];
    case 'RepairApproved':
    case 'RepairRefused':
      return [{ topic: 'rating-answered', about: `${event.data.repairId}/decided`, day }];
    default:
      return [];
  }
};

/** An objection or a repair that waits for somebody who had no hand in its dispute. */
export type RatingTask = {
  readonly kind: Extract<OfficeTask, 'decide-contest' | 'decide-repair'>;
  readonly aboutId: string;
  readonly disputeId: string;
  /** Beside whoever had a hand in its dispute. */
  readonly barred: readonly string[];
  readonly since: Instant;
  readonly dueAt?: Instant;
};

export const ratingTasks = (member: RatedMember): readonly RatingTask[] =>
  isRated(member)
    ? [
        ...Object.values(member.objections).flatMap(({ objectionId, disputeId, contestedAt, due, outcome }) =>
          outcome
            ? []
            : [
                {
                  ...CONTEST,
                  aboutId: objectionId,
                  disputeId,
                  barred: [...officersOf(member)],
                  since: contestedAt,
                  dueAt: due.dueAt,
                },
              ],
        ),
        ...Object.values(member.repairs).flatMap(({ repairId, disputeId, askedAt, outcome }) =>
          outcome ? [] : [{ ...REPAIR, aboutId: repairId, disputeId, barred: [], since: askedAt }],
        ),
      ]
    : [];

const CONTEST = { kind: 'decide-contest' } as const;
const REPAIR = { kind: 'decide-repair' } as const;
