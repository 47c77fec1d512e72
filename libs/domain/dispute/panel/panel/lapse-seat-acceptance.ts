import { atTheEndOf } from '../../../calendar/deadline.js';
import { houseDeadline, passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import type { ExpertDeclined } from './seat-events.js';
import { withReserve } from './seats.js';
import { getSeat } from './panels.js';

export type LapseSeatAcceptance = ClockCommand<'LapseSeatAcceptance'>;

/** The clock's: an expert who has not answered is not waited for; the next of the reserve is asked. */
export const lapseSeatAcceptance: DisputeAction<LapseSeatAcceptance> = {
  by: ['clock'],
  on: 'seat',
  during: ['expert-acceptance'],
  subjects: ({ subject }) => [subject],
  needs: ['experts'],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const { id: seatId = '' } = partsOf(command.data.subject);
    const { panelId, neutralId = '' } = getSeat(file.dispute, seatId);
    const appointDue = houseDeadline(file, 'appoint-expert', atTheEndOf(deadline, 'ExpertDeclined'));
    const data = { panelId, seatId, neutralId, reason: 'silence', effectiveAt: deadline.dueAt, appointDue } as const;
    const declined: ExpertDeclined = { type: 'ExpertDeclined', data };
    return withReserve([declined], seatId, command.at, file);
  },
};
