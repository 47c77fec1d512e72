import { atTheEndOf } from '../../../calendar/deadline.js';
import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, stageDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { getPanel } from './panels.js';

export type CloseNonces = ClockCommand<'CloseNonces'>;

/** The clock's: time for nonces is over. Where no side added any the public value is waited for. */
export const closeNonces: DisputeAction<CloseNonces> = {
  by: ['clock'],
  on: 'panel',
  during: ['draw-nonces'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const { id: panelId = '' } = partsOf(command.data.subject);
    const { drawId, nonces } = getPanel(file.dispute, panelId).draw ?? refuse('NothingNamed', { field: 'draw' });
    const waits = nonces.length === 0 && {
      publicValueDue: stageDeadline(file, 'draw-public-value', atTheEndOf(deadline, 'NoncesClosed')),
    };
    return [{ type: 'NoncesClosed', data: { panelId, drawId, effectiveAt: deadline.dueAt, ...waits } }];
  },
};
