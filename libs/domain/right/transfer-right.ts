import { localDateAt } from '../calendar/local-date.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { STANDING_STAGES, type RightAction } from './action.js';
import { checkPapers } from './check-papers.js';
import type { RightTransferred } from './events.js';
import { holderOn } from './in-force.js';
import { isSeenBy } from './seen-by.js';

export type TransferRight = Command<'TransferRight', Omit<RightTransferred['data'], 'seen'>>;

/**
 * The right goes to another from a day on, with the proof of it. The new holder may use it from that day; what was
 * filed before stays as it was.
 */
export const transferRight: RightAction<TransferRight> = {
  by: ['holder', 'case-manager'],
  during: STANDING_STAGES,
  scope: 'waive',
  decide: ({ data, by, at }, file) => {
    const { toHolderId, effectiveOn, detailsContentId } = data;
    const last = file.right.holdings.at(-1);
    if (
      toHolderId !== undefined &&
      (toHolderId === last?.holderId || toHolderId === holderOn(file.right, localDateAt(at)))
    )
      refuse('NamedTwice', { field: 'toHolderId', name: toHolderId });
    if (last?.from !== undefined && effectiveOn < last.from) refuse('InstantImplausible', { field: 'effectiveOn' });
    const told = {
      effectiveOn,
      ...(toHolderId !== undefined && { toHolderId }),
      ...(detailsContentId !== undefined && { detailsContentId }),
    };
    return [
      {
        type: 'RightTransferred',
        data: { ...told, seen: isSeenBy(by, file, at), ...checkPapers(data, file.rulebook) },
      },
    ];
  },
};
