import { refuse } from '../../../kernel/refusal.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { getPanel } from './panels.js';

export type LapsePublicValue = ClockCommand<'LapsePublicValue'>;

/**
 * The clock's: nobody wrote the public value down in time; the draw goes on and will be marked as not independently
 * random.
 */
export const lapsePublicValue: DisputeAction<LapsePublicValue> = {
  by: ['clock'],
  on: 'panel',
  during: ['draw-public-value'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const { dueAt } = passedDeadline(command, file);
    const { id: panelId = '' } = partsOf(command.data.subject);
    const { drawId } = getPanel(file.dispute, panelId).draw ?? refuse('NothingNamed', { field: 'draw' });
    return [{ type: 'PublicValueLapsed', data: { panelId, drawId, effectiveAt: dueAt } }];
  },
};
