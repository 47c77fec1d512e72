import type { DisputeCommand } from '../../dispute/actions.js';
import type { Dispute } from '../../dispute/core/state.js';
import type { PairSubject, Subject } from '../../dispute/core/subject.js';
import type { CorrectProceeding } from '../../dispute/response/waiting-period/correct-proceeding.js';
import type { Actor } from '../../kernel/message.js';
import { ben, mia } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

/** Ben urges Ana. */
export const urge = (at: string, pairs: readonly PairSubject[], by: Actor = ben): DisputeCommand => ({
  type: 'UrgeRightHolder',
  data: { pairs },
  by,
  at: shanghai(at),
});
export const newestUrging = ({ urgings }: Dispute): Subject => `urging:${Object.keys(urgings).at(-1) ?? 'none'}`;

/** Of the newest report. */
export const correctProceeding =
  (at: string, so: Omit<CorrectProceeding['data'], 'reportId' | 'reasonContentId'>, by: Actor = mia): Step =>
  ({ proceedings }) => ({
    type: 'CorrectProceeding',
    data: { reportId: Object.keys(proceedings).at(-1) ?? 'none', ...so, reasonContentId: 'why' },
    by,
    at: shanghai(at),
  });
