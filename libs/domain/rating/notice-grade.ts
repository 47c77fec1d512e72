import type { Calendar } from '../calendar/calendar.js';
import { deadlineAfter } from '../calendar/deadline.js';
import type { Period } from '../calendar/period.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { GradeNoticed, GradeNoticeDropped } from './events.js';
import { isRated, type RatedMember } from './state.js';

/** What the last look proposes, with all that it rests on; reckoned from the log, never told by whoever notices. */
export type Proposal = Pick<
  GradeNoticed['data'],
  'role' | 'from' | 'to' | 'on' | 'version' | 'score' | 'factIds' | 'serious'
>;

export type Objecting = {
  readonly within: Period;
  readonly clause: string;
  readonly version: string;
  readonly calendar: Calendar;
};

export type NoticeGrade = Command<'NoticeGrade', Pick<GradeNoticed['data'], 'noticeId' | 'role' | 'reasonContentId'>>;

/**
 * Somebody looks at a proposed grade and tells the member, which can object within the rules' time. One notice at a
 * time in a role.
 */
export const noticeGrade = (
  { data: { noticeId, role, reasonContentId }, by, at }: NoticeGrade,
  member: RatedMember,
  proposal: Proposal | undefined,
  { within, clause, version, calendar }: Objecting,
): readonly GradeNoticed[] => {
  if (!isRated(member)) refuse('NotFound');
  if (!proposal) refuse('WrongStage');
  if (Object.values(member.notices).some((one) => one.role === role && one.stage === 'noticed'))
    refuse('AnsweredAlready');
  const anchor = { event: 'GradeNoticed', at };
  const due = deadlineAfter({ anchor, period: within, clause, rulebook: { id: 'integrity', version }, calendar });
  const { from, to, on, score, factIds, serious } = proposal;
  const reason = reasonContentId === undefined ? {} : { reasonContentId };
  const told = { noticeId, role, ...(from && { from }), to, on, version: proposal.version, score, factIds, serious };
  return [{ type: 'GradeNoticed', data: { ...told, officerId: by.id, ...reason, noticedAt: at, due } }];
};

export type DropGradeNotice = Command<
  'DropGradeNotice',
  Pick<GradeNoticeDropped['data'], 'noticeId' | 'reasonContentId'>
>;

/** A person takes a notice back. */
export const dropGradeNotice = (
  { data: { noticeId, reasonContentId }, by }: DropGradeNotice,
  { notices }: RatedMember,
): readonly GradeNoticeDropped[] => {
  const notice = notices[noticeId] ?? refuse('NotFound');
  if (notice.stage !== 'noticed') refuse('WrongStage');
  return [{ type: 'GradeNoticeDropped', data: { noticeId, officerId: by.id, reasonContentId } }];
};
