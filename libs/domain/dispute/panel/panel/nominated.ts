import type { Instant } from '../../../kernel/message.js';
import type { DisputeFile } from '../../core/action.js';
import type { DisputeEvent } from '../../core/state.js';
import type { NominationsClosed } from './choice-events.js';
import { askExpert, openSeats } from './seats.js';
import { getPanel } from './panels.js';

/**
 * Each side's expert is asked to be a member; the presiding one, and whom a side did not name, the association
 * appoints.
 */
export const withNominations = (
  panelId: string,
  effectiveAt: Instant,
  at: Instant,
  file: DisputeFile,
): readonly DisputeEvent[] => {
  const closed: NominationsClosed = { type: 'NominationsClosed', data: { panelId, effectiveAt } };
  const after = { ...file, dispute: file.evolve(file.dispute, [closed]) };
  const opened = openSeats(panelId, at, after);
  const { nominated } = getPanel(file.dispute, panelId);
  const members = opened.data.seats.filter(({ seat }) => seat === 'member');
  const asked = [nominated.complainant, nominated.respondents].flatMap((neutralId, index) => {
    const seatId = members[index]?.seatId;
    if (neutralId === undefined || seatId === undefined) return [];
    return [
      askExpert(
        { panelId, seatId, neutralId, how: 'nominated', load: file.context.experts?.[neutralId]?.load ?? 0 },
        at,
        after,
      ),
    ];
  });
  return [closed, opened, ...asked];
};
