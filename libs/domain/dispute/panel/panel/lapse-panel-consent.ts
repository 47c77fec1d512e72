import { atTheEndOf } from '../../../calendar/deadline.js';
import { passedDeadline, type ClockCommand } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { partsOf } from '../../core/subject.js';
import { settleCompetence } from './competence.js';

export type LapsePanelConsent = ClockCommand<'LapsePanelConsent'>;

/** The clock's: who has not consented by now is not bound, and the panel gives what everybody's basis carries. */
export const lapsePanelConsent: DisputeAction<LapsePanelConsent> = {
  by: ['clock'],
  on: 'panel',
  during: ['panel-consent'],
  subjects: ({ subject }) => [subject],
  decide: (command, file) => {
    const deadline = passedDeadline(command, file);
    const { id: panelId = '' } = partsOf(command.data.subject);
    return settleCompetence(
      [],
      panelId,
      { effectiveAt: deadline.dueAt, anchor: atTheEndOf(deadline, 'CompetenceSettled'), at: command.at },
      file,
    );
  },
};
