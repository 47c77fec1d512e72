import { isLate } from '../../../calendar/uncertain.js';
import type { Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import { partsOf, seatSubject } from '../../core/subject.js';
import { challengeDue } from './constituted.js';
import { panelRules } from './eligibility.js';
import type { ChallengeGround } from './seat-events.js';
import { getPanel, getSeat } from './panels.js';

export type ChallengeExpert = Command<
  'ChallengeExpert',
  {
    readonly seatId: string;
    readonly ground: ChallengeGround;
    readonly knownAt?: Instant;
    readonly reasonContentId: string;
  }
>;

/**
 * A party challenges an expert, within the rulebook's window from the names, or from when it learned of the tie; who
 * brought frivolous ones may bring no more.
 */
export const challengeExpert: DisputeAction<ChallengeExpert> = {
  by: ['participant'],
  power: 'answers',
  on: 'seat',
  during: ['seated'],
  subjects: ({ seatId }) => [seatSubject(seatId)],
  precondition: (subject, { dispute, rulebook, context, actor }) => {
    const { panelId } = getSeat(dispute, partsOf(subject).id ?? '');
    const { frivolous } = getPanel(dispute, panelId);
    if ((frivolous[speakerOf(actor, { context })] ?? 0) >= panelRules({ rulebook }).frivolousChallenges)
      refuse('ChallengesSpent', { subject });
    return true;
  },
  decide: ({ data: { seatId, ground, knownAt, reasonContentId }, by, at }, file) => {
    const partyId = speakerOf(by, file);
    const { panelId, neutralId = '' } = getSeat(file.dispute, seatId);
    const { challengeDue: due } = getPanel(file.dispute, panelId);
    if (knownAt !== undefined && knownAt > at) refuse('InstantImplausible', { field: 'knownAt', latest: at });
    const until = knownAt === undefined ? due : challengeDue(knownAt, file);
    if (until !== undefined && isLate(until, at)) refuse('DeadlinePassed', { dueAt: until.dueAt });
    const decideDue = houseDeadline(file, 'decide-challenge', { event: 'ExpertChallenged', at });
    const known = knownAt !== undefined && { knownAt };
    const data = {
      panelId,
      seatId,
      neutralId,
      partyId,
      ground,
      ...known,
      challengedAt: at,
      reasonContentId,
      due: decideDue,
    };
    return [{ type: 'ExpertChallenged', data }];
  },
};
