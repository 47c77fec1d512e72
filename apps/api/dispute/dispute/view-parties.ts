import type { Item } from '#domain/dispute/core/item.js';
import type { Respondent } from '#domain/dispute/core/respondent.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { mediationSubject, pairSubject } from '#domain/dispute/core/subject.js';

export type RespondentView = Respondent;
export type ItemView = Item;

/** Respondents and items of the viewer's pairs; an item names only those of its respondents that the viewer sees. */
export const viewParties = (
  { pairs, sees }: Visibility,
  dispute: Dispute,
): { readonly respondents: readonly RespondentView[]; readonly items: readonly ItemView[] } => {
  const respondents = new Set(pairs.map(({ respondentId }) => respondentId));
  const talks = new Set(
    Object.entries(dispute.mediations).flatMap(([id, { invited }]) => (sees(mediationSubject(id)) ? invited : [])),
  );
  const own = new Set(pairs.map(pairOf));
  const items = new Set(pairs.map(({ itemId }) => itemId));
  return {
    respondents: dispute.respondents
      .filter(({ respondentId }) => respondents.has(respondentId) || talks.has(respondentId))
      .map(({ respondentId, roles, detailsContentId }) => ({ respondentId, roles, detailsContentId })),
    items: dispute.items
      .filter(({ itemId }) => items.has(itemId))
      .map(({ itemId, platformId, kind, locatorContentId, respondentIds }) => ({
        itemId,
        platformId,
        kind,
        locatorContentId,
        respondentIds: respondentIds.filter((id) => own.has(pairSubject(id, itemId))),
      })),
  };
};
