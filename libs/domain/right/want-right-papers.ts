import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { STANDING_STAGES, type RightAction } from './action.js';
import type { RightPapersWanted } from './events.js';

export type WantRightPapers = Command<'WantRightPapers', RightPapersWanted['data']>;

/** A case manager needs more to check the right, and says all of it at once. */
export const wantRightPapers: RightAction<WantRightPapers> = {
  by: ['case-manager'],
  during: STANDING_STAGES,
  decide: ({ data: { defects } }) => {
    if (defects.length === 0) refuse('NothingNamed', { field: 'defects' });
    return [{ type: 'RightPapersWanted', data: { defects } }];
  },
};
