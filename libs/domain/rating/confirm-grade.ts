import type { Calendar } from '../calendar/calendar.js';
import { isOver } from '../calendar/uncertain.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { GradeConfirmed } from './events.js';
import { localDateAt } from '../calendar/local-date.js';
import type { Proposal } from './notice-grade.js';
import { isRated, type Notice, type RatedMember } from './state.js';
import { GRADES, type RatingRole } from './terms.js';

export type ConfirmGrade = Command<'ConfirmGrade', { readonly role: RatingRole; readonly noticeId?: string }>;

/** What is proposed today, which facts hold and have their effect, and under what else each was told. */
export type GradeFacts = {
  readonly proposal: Proposal | undefined;
  readonly holds: (factId: string) => boolean;
  readonly idsOf: (factId: string) => readonly string[];
  readonly calendar: Calendar;
};

/**
 * A person confirms what is proposed. Something worse only after notice, when the time to object is over, its facts
 * still hold, today's look still proposes it or what is worse, and no objection to one of them is open, unless one is
 * serious; something better, which only a natural person's grade waits for, at once.
 */
export const confirmGrade = (
  { data: { role, noticeId }, by, at }: ConfirmGrade,
  member: RatedMember,
  { proposal, holds, idsOf, calendar }: GradeFacts,
): readonly GradeConfirmed[] => {
  if (!isRated(member)) refuse('NotFound');
  const confirmed = { role, officerId: by.id, on: localDateAt(at), confirmedAt: at };
  if (noticeId === undefined) {
    if (!proposal || proposal.from === undefined || GRADES.indexOf(proposal.to) > GRADES.indexOf(proposal.from))
      refuse('WrongStage');
    return [
      {
        type: 'GradeConfirmed',
        data: { ...confirmed, grade: proposal.to, version: proposal.version, factIds: proposal.factIds },
      },
    ];
  }
  const notice = member.notices[noticeId] ?? refuse('NotFound');
  if (notice.stage !== 'noticed' || notice.role !== role || !notice.factIds.every(holds)) refuse('WrongStage');
  if (!isStillDue(notice, proposal)) refuse('WrongStage');
  if (!isOver(notice.due, at, calendar)) refuse('DeadlineNotReached');
  if (!notice.serious && contests(member, notice.factIds.flatMap(idsOf))) refuse('ObjectionOpen');
  return [
    {
      type: 'GradeConfirmed',
      data: { noticeId, ...confirmed, grade: notice.to, version: notice.version, factIds: notice.factIds },
    },
  ];
};

/** Whoever was told of a grade is given it where it is due still: the same, or one further that way. */
const isStillDue = ({ from, to }: Notice, proposal: Proposal | undefined): boolean => {
  if (!proposal) return false;
  const further = GRADES.indexOf(proposal.to) - GRADES.indexOf(to);
  return from !== undefined && GRADES.indexOf(to) < GRADES.indexOf(from) ? further <= 0 : further >= 0;
};

const contests = ({ objections }: RatedMember, factIds: readonly string[]): boolean =>
  Object.values(objections).some(({ factId, outcome }) => outcome === undefined && factIds.includes(factId));
