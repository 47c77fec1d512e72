import { localDateAt } from '../calendar/local-date.js';
import { partyOf } from '../dispute/core/decision-context.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { RECORDED_STAGES, STANDING_STAGES, type RightAction } from './action.js';
import type { RightPublished, RightUnpublished } from './events.js';
import { licenceStands } from './in-force.js';
import { rightRolesOf } from './roles.js';
import { publicationKey } from './state.js';

export type PublishRight = Command<
  'PublishRight',
  Omit<RightPublished['data'], 'publishedOn' | 'licenseeAgreed'> & { readonly licenseeAgrees?: boolean }
>;
export type UnpublishRight = Command<'UnpublishRight', Omit<RightUnpublished['data'], 'unpublishedOn'>>;

/**
 * The holder lets everybody look it up, or a licence of it, which names a shop: that the licensee agrees, it declares.
 * Published again it takes the place of what stood there.
 */
export const publishRight: RightAction<PublishRight> = {
  by: ['holder'],
  during: STANDING_STAGES,
  decide: ({ data: { licenceId, licenseeAgrees, contentId, terms }, at }, { right }) => {
    const publishedOn = localDateAt(at);
    if (licenceId === undefined) return [{ type: 'RightPublished', data: { contentId, terms, publishedOn } }];
    const licence = right.licences[licenceId] ?? refuse('UnknownReference', { field: 'licenceId', name: licenceId });
    if (!licenceStands(licence, publishedOn)) refuse('RightNotInForce', { field: 'licenceId', reason: 'ended' });
    if (licenseeAgrees !== true) refuse('NothingNamed', { field: 'licenseeAgrees' });
    return [{ type: 'RightPublished', data: { licenceId, licenseeAgreed: true, contentId, terms, publishedOn } }];
  },
};

/** From now on nobody finds it any more. A licensee may take back what names it, and a case manager what is wrong. */
export const unpublishRight: RightAction<UnpublishRight> = {
  by: ['holder', 'licensee', 'case-manager'],
  during: RECORDED_STAGES,
  offered: ({ publications }) => Object.keys(publications).length > 0,
  decide: ({ data: { licenceId }, by, at }, { right, context }) => {
    const roles = rightRolesOf(by, right, context, at);
    const named = licenceId === undefined ? undefined : right.licences[licenceId]?.licenseeId;
    const isWhole = roles.includes('holder') || roles.includes('case-manager');
    if (!isWhole && named !== partyOf(by, context)) refuse('NotYourPart', { field: 'licenceId' });
    if (right.publications[publicationKey(licenceId)] === undefined) return [];
    const unpublishedOn = localDateAt(at);
    return [{ type: 'RightUnpublished', data: { ...(licenceId !== undefined && { licenceId }), unpublishedOn } }];
  },
};
