import type { AmendComplaint } from '../../dispute/intake/amendment/amendment.js';
import type { ReviewReliance } from '../../dispute/intake/reliance/review-reliance.js';
import type { DisputeCommand } from '../../dispute/actions.js';
import type { Item } from '../../dispute/core/item.js';
import type { Respondent } from '../../dispute/core/respondent.js';
import type { Relation } from '../../dispute/intake/relation/events.js';
import type { Dispute } from '../../dispute/core/state.js';
import { ana, mia } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

/** Another of Ben's hats, in the same shop. */
export const hat: Item = {
  itemId: 'hat',
  platformId: 'shop',
  kind: 'product',
  locatorContentId: 'where-hat',
  respondentIds: ['ben'],
  identity: 'the-hat',
};
export const dan: Respondent = { respondentId: 'dan', roles: ['live-marketer'], detailsContentId: 'who-dan' };

export const amendComplaint = (at: string, changes: Partial<AmendComplaint['data']>): DisputeCommand => ({
  type: 'AmendComplaint',
  data: { items: [], respondents: [], joins: [], corrections: [], renews: [], materials: [], evidence: [], ...changes },
  by: ana,
  at: shanghai(at),
});
const newest = ({ amendments }: Dispute): string => Object.keys(amendments).at(-1) ?? 'none';
export const acceptAmendment =
  (at: string): Step =>
  (dispute) => ({ type: 'AcceptAmendment', data: { amendmentId: newest(dispute) }, by: mia, at: shanghai(at) });
export const refuseAmendment =
  (at: string, ...codes: readonly string[]): Step =>
  (dispute) => ({
    type: 'RefuseAmendment',
    data: { amendmentId: newest(dispute), reasons: codes.map((code) => ({ code })) },
    by: mia,
    at: shanghai(at),
  });

export const relateDisputes = (
  at: string,
  relation: Relation,
  otherDisputeId: string,
  leadDisputeId?: string,
): DisputeCommand => ({
  type: 'RelateDisputes',
  data: { relation, otherDisputeId, basis: ['item'], ...(leadDisputeId !== undefined && { leadDisputeId }) },
  by: mia,
  at: shanghai(at),
});

/** The case manager looked at what changed of the right of the register. */
export const reviewReliance = (
  at: string,
  rightId: string,
  more: Partial<ReviewReliance['data']> = {},
): DisputeCommand => ({
  type: 'ReviewReliance',
  data: { rightId, position: 9, changes: ['invalidation-pending'], outcome: 'stands', ...more },
  by: mia,
  at: shanghai(at),
});
