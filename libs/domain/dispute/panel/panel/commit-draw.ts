import type { Command } from '../../../kernel/message.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { panelSubject } from '../../core/subject.js';

export type CommitDraw = Command<
  'CommitDraw',
  { readonly panelId: string; readonly drawId: string; readonly commitment: string; readonly secretContentId: string }
>;

/** The association makes its secret, which nobody sees, and commits itself to it before anybody knows the list. */
export const commitDraw: DisputeAction<CommitDraw> = {
  by: ['case-manager'],
  on: 'panel',
  during: ['draw-commitment'],
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, drawId, commitment, secretContentId }, at }, file) => {
    const freezeDue = houseDeadline(file, 'prepare-draw', { event: 'DrawCommitted', at });
    return [{ type: 'DrawCommitted', data: { panelId, drawId, commitment, secretContentId, freezeDue } }];
  },
};
