import { deadlineAfter } from '../calendar/deadline.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { FactContestDecided, FactContested } from './events.js';
import type { Objecting } from './notice-grade.js';
import { isRated, type RatedMember } from './state.js';

/** A fact of the member's own rating, as the log has it. */
export type OwnFact = { readonly factId: string; readonly disputeId: string };

export type ContestFact = Command<'ContestFact', Pick<FactContested['data'], 'objectionId' | 'groundContentId'>>;

/** The member objects to a fact of its own, at any time; once, unless the log has since said it anew. */
export const contestFact = (
  { data: { objectionId, groundContentId }, at }: ContestFact,
  member: RatedMember,
  fact: OwnFact | undefined,
  { within, clause, version, calendar }: Objecting,
): readonly FactContested[] => {
  if (!isRated(member)) refuse('RulesNotAccepted');
  if (!fact) refuse('NotFound');
  if (Object.values(member.objections).some(({ factId }) => factId === fact.factId)) refuse('AnsweredAlready');
  const due = deadlineAfter({
    anchor: { event: 'FactContested', at },
    period: within,
    clause,
    rulebook: { id: 'integrity', version },
    calendar,
  });
  return [
    {
      type: 'FactContested',
      data: { objectionId, factId: fact.factId, disputeId: fact.disputeId, groundContentId, contestedAt: at, due },
    },
  ];
};

export type DecideContest = Command<
  'DecideContest',
  Pick<FactContestDecided['data'], 'objectionId' | 'upheld' | 'reasonContentId'>
>;

/**
 * Somebody decides who had no hand in the dispute that the fact comes from, nor in the member's rating so far.
 * `touched`: all who had.
 */
export const decideContest = (
  { data: { objectionId, upheld, reasonContentId }, by, at }: DecideContest,
  member: RatedMember,
  touched: ReadonlySet<string>,
): readonly FactContestDecided[] => {
  const objection = member.objections[objectionId] ?? refuse('NotFound');
  if (objection.outcome !== undefined) refuse('AnsweredAlready');
  if (touched.has(by.id) || officersOf(member).has(by.id)) refuse('NotIndependent');
  return [
    {
      type: 'FactContestDecided',
      data: { objectionId, factId: objection.factId, upheld, deciderId: by.id, reasonContentId, decidedAt: at },
    },
  ];
};

/** Who noticed or confirmed a grade of this member. */
export const officersOf = ({ notices, confirmations }: RatedMember): ReadonlySet<string> =>
  new Set([...Object.values(notices), ...confirmations].map(({ officerId }) => officerId));
