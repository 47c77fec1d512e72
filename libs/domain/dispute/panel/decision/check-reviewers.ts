import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { exclusionsOf, seatedIn } from '../panel/eligibility.js';
import { getPanel } from '../panel/panels.js';

/**
 * Once more before a review decides: nobody of its panel touched the first decision, nor is of an organisation of those
 * who did, as the register of ties has it now. Refused for whoever the roster does not know any more, since nothing can
 * be checked then.
 */
export const checkReviewers = (panelId: string, at: Instant, file: DisputeFile): void => {
  const { members, reviews } = getPanel(file.dispute, panelId);
  if (reviews === undefined) return;
  const first = seatedIn(file.dispute, reviews);
  for (const { neutralId } of members) {
    const expert =
      file.context.experts?.[neutralId] ?? refuse('ExpertExcluded', { field: 'panelistId', why: 'not-available' });
    const touched =
      first.includes(neutralId) ||
      exclusionsOf(panelId, neutralId, expert, file, at).some(({ why }) => why === 'first-decision');
    if (touched) refuse('ExpertExcluded', { field: 'panelistId', why: 'first-decision' });
  }
};
