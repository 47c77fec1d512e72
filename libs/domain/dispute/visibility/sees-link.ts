import type { Dispute } from '../core/state.js';
import { pairSubject, panelSubject } from '../core/subject.js';
import type { ExhibitLink, LinkedBy } from '../service/evidence/links.js';
import type { Visibility } from './viewer.js';

/** Whether this viewer may know of what an exhibit is linked to: an item of its own, a question of its own panel. */
export const seesLink = (link: ExhibitLink, visibility: Visibility, dispute: Dispute): boolean => {
  if (link.kind === 'item')
    return dispute.items.some(
      ({ itemId, respondentIds }) =>
        itemId === link.itemId &&
        (visibility.whole || respondentIds.some((respondentId) => visibility.sees(pairSubject(respondentId, itemId)))),
    );
  if (link.kind !== 'issue') return true;
  const decision = dispute.decisions[link.decisionId];
  const issue = decision?.issues.find(({ issueId }) => issueId === link.issueId);
  if (!decision || !issue || !visibility.sees(panelSubject(decision.panelId))) return false;
  if (visibility.platformId !== undefined || visibility.sort === 'mediator') return false;
  return visibility.whole || issue.pairs.length === 0 || issue.pairs.some((pair) => visibility.sees(pair));
};

/** As whom this viewer says what an exhibit is to show. */
export const speaksAs = ({ staff, sort }: Visibility): LinkedBy =>
  sort === 'expert' ? 'panel' : staff ? 'association' : 'filer';
