import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { STANDING_STAGES, type RightAction } from './action.js';
import { checkPapers } from './check-papers.js';
import type { RightRenewed } from './events.js';
import { isSeenBy } from './seen-by.js';

export type RenewRight = Command<'RenewRight', Omit<RightRenewed['data'], 'seen'>>;

/** Its term was renewed; told by the holder, or by a case manager who has seen the proof. */
export const renewRight: RightAction<RenewRight> = {
  by: ['holder', 'case-manager'],
  during: STANDING_STAGES,
  decide: ({ data, by, at }, file) => {
    const { validUntil } = file.right;
    if (validUntil && data.validUntil <= validUntil) refuse('InstantImplausible', { field: 'validUntil' });
    const papers = checkPapers(data, file.rulebook);
    return [{ type: 'RightRenewed', data: { validUntil: data.validUntil, seen: isSeenBy(by, file, at), ...papers } }];
  },
};
