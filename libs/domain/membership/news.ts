import type { Calendar } from '../calendar/calendar.js';
import { daysAfter, localDateAt, type LocalDate } from '../calendar/local-date.js';
import { isOver, lastDayOf } from '../calendar/uncertain.js';
import type { Instant } from '../kernel/message.js';
import type { Allegation, Membership } from './state.js';

export const MEMBERSHIP_TOPICS = ['membership-answered', 'membership-breach', 'membership-decided'] as const;

/** Something that a member, or who asked to be one, is written to of. */
export type MembershipNews = {
  readonly topic: (typeof MEMBERSHIP_TOPICS)[number];
  /** What is the same for it for ever, within its membership. */
  readonly about: string;
  /** Until when it can answer; else when it was decided. */
  readonly day: LocalDate;
};

/** What is older is told to nobody any more: who was admitted before anybody was written to needs no letter now. */
export const NEWS_DAYS = 30;

/**
 * What the member is told: that it was admitted or refused, that a breach is alleged, as long as it can speak, and how
 * that was decided. The words are read on its page.
 */
export const membershipNews = (one: Membership, at: Instant, calendar: Calendar): readonly MembershipNews[] => {
  const oldest = daysAfter(localDateAt(at), -NEWS_DAYS);
  return [...answerOf(one), ...Object.values(one.allegations).flatMap((known) => newsOf(known, at, calendar))].filter(
    ({ day }) => day >= oldest,
  );
};

const answerOf = ({ answeredAt }: Membership): readonly MembershipNews[] =>
  answeredAt === undefined
    ? []
    : [{ topic: 'membership-answered', about: `answered/${answeredAt}`, day: localDateAt(answeredAt) }];

const newsOf = (
  { allegationId, statement, statementDue, decision }: Allegation,
  at: Instant,
  calendar: Calendar,
): readonly MembershipNews[] => {
  if (decision)
    return [{ topic: 'membership-decided', about: `${allegationId}/decided`, day: localDateAt(decision.decidedAt) }];
  if (statement || isOver(statementDue, at, calendar)) return [];
  return [{ topic: 'membership-breach', about: `${allegationId}/alleged`, day: lastDayOf(statementDue) }];
};
