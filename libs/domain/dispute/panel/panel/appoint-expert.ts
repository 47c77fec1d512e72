import type { Command } from '../../../kernel/message.js';
import type { DisputeAction } from '../../core/action.js';
import { seatSubject } from '../../core/subject.js';
import { checkExpert } from './eligibility.js';
import { askExpert } from './seats.js';
import { getSeat } from './panels.js';

export type AppointExpert = Command<
  'AppointExpert',
  { readonly seatId: string; readonly neutralId: string; readonly reasonContentId: string }
>;

/** A person of the association fills a seat for which nobody is found otherwise, and says why with this one. */
export const appointExpert: DisputeAction<AppointExpert> = {
  by: ['case-manager'],
  on: 'seat',
  during: ['seat-vacant'],
  subjects: ({ seatId }) => [seatSubject(seatId)],
  needs: ['experts'],
  decide: ({ data: { seatId, neutralId, reasonContentId }, at }, file) => {
    const { panelId } = getSeat(file.dispute, seatId);
    const load = checkExpert(panelId, neutralId, file, at);
    return [askExpert({ panelId, seatId, neutralId, how: 'appointed', load, reasonContentId }, at, file)];
  },
};
