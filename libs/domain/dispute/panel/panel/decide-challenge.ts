import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { barTo } from '../../core/held-offices.js';
import { partsOf, seatSubject } from '../../core/subject.js';
import type { ChallengeDecided } from './seat-events.js';
import { withReserve } from './seats.js';
import { getSeat } from './panels.js';

export type DecideChallenge = Command<
  'DecideChallenge',
  { readonly seatId: string; readonly upheld: boolean; readonly frivolous: boolean; readonly reasonContentId: string }
>;

/**
 * Somebody who neither sits nor handles the dispute decides a challenge, with reasons; upheld, the expert goes and the
 * next is asked.
 */
export const decideChallenge: DisputeAction<DecideChallenge> = {
  by: ['case-manager'],
  on: 'seat',
  during: ['challenge-decision'],
  subjects: ({ seatId }) => [seatSubject(seatId)],
  precondition: (subject, { dispute, context, actor }) => {
    if (!getSeat(dispute, partsOf(subject).id ?? '').challenge) refuse('NothingNamed', { field: 'challenge' });
    const bar = barTo(actor.id, { office: 'challenge-decider' }, { dispute, context });
    if (bar) refuse('SecondPersonNeeded', { subject, why: bar.ground });
    return true;
  },
  needs: ['experts'],
  decide: ({ data: { seatId, upheld, frivolous, reasonContentId }, by, at }, file) => {
    const { panelId, challenge } = getSeat(file.dispute, seatId);
    const { partyId, neutralId } = challenge ?? refuse('NothingNamed', { field: 'challenge' });
    if (upheld && frivolous) refuse('TermsImpossible', { field: 'frivolous' });
    const free = upheld && { appointDue: houseDeadline(file, 'appoint-expert', { event: 'ChallengeDecided', at }) };
    const data = {
      panelId,
      seatId,
      neutralId,
      partyId,
      upheld,
      frivolous,
      deciderId: by.id,
      decidedAt: at,
      reasonContentId,
      ...free,
    };
    const decided: ChallengeDecided = { type: 'ChallengeDecided', data };
    return upheld ? withReserve([decided], seatId, at, file) : [decided];
  },
};
