import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { seatSubject } from '../../core/subject.js';
import { withConstitution } from './constituted.js';
import { exclusionsOf, whyOf } from './eligibility.js';
import type { ExpertAccepted } from './seat-events.js';
import { checkInTime } from '../../core/in-time.js';
import { getSeat } from './panels.js';

export type AcceptSeat = Command<
  'AcceptSeat',
  { readonly seatId: string; readonly noTies: boolean; readonly disclosureContentId?: string }
>;

/**
 * The expert declares that nothing ties it to anybody here and accepts; only then can it open the file. What the roster
 * knows is looked at once more.
 */
export const acceptSeat: DisputeAction<AcceptSeat> = {
  by: ['expert'],
  on: 'seat',
  during: ['expert-acceptance'],
  subjects: ({ seatId }) => [seatSubject(seatId)],
  needs: ['experts'],
  decide: ({ data: { seatId, noTies, disclosureContentId }, by, at }, file) => {
    checkInTime(seatSubject(seatId), at, file);
    if (!noTies) refuse('DeclarationMissing', { field: 'noTies' });
    const { panelId } = getSeat(file.dispute, seatId);
    const expert = file.context.experts?.[by.id] ?? refuse('ExpertExcluded', { field: 'seatId', why: 'not-available' });
    const [first] = exclusionsOf(panelId, by.id, expert, file, at);
    if (first) refuse('ExpertExcluded', { field: 'seatId', ...whyOf(first, expert) });
    const disclosed = disclosureContentId !== undefined && { disclosureContentId };
    const accepted: ExpertAccepted = {
      type: 'ExpertAccepted',
      data: { panelId, seatId, neutralId: by.id, acceptedAt: at, ...disclosed },
    };
    return withConstitution([accepted], panelId, at, file);
  },
};
