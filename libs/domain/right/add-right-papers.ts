import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { RECORDED_STAGES, type RightAction } from './action.js';
import { checkPapers } from './check-papers.js';
import type { RightPapersAdded } from './events.js';

export type AddRightPapers = Command<'AddRightPapers', RightPapersAdded['data']>;

/** The holder sends what the check wanted, or a newer paper; the right is checked again, a refused one too. */
export const addRightPapers: RightAction<AddRightPapers> = {
  by: ['holder'],
  during: RECORDED_STAGES,
  decide: ({ data }, { rulebook }) => {
    if (data.materials.length === 0) refuse('NothingNamed', { field: 'materials' });
    return [{ type: 'RightPapersAdded', data: checkPapers(data, rulebook) }];
  },
};
