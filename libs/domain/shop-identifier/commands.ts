import type { Command } from '../kernel/message.js';
import type { ImpactAssessmentFiled, ShopIdentifiersDeleted, ShopProposalDismissed } from './events.js';
import type { IdentifierKind } from './kinds.js';

/** Put an assessment of the impact on file. */
export type FileImpactAssessment = Command<
  'FileImpactAssessment',
  Pick<ImpactAssessmentFiled['data'], 'kinds' | 'contentId'>
>;
/** Change the key: everything that was taken is deleted. */
export type ChangeIdentifierKey = Command<'ChangeIdentifierKey', object>;
/** Say of a shop that was proposed why it is not watched. */
export type DismissShopProposal = Command<
  'DismissShopProposal',
  Pick<ShopProposalDismissed['data'], 'disputeId' | 'shopId' | 'reasonContentId'>
>;
/** Hand over identifiers of shops; of each its kind is what is decided by. */
export type TakeShopIdentifiers = Command<
  'TakeShopIdentifiers',
  { readonly generation: number; readonly shops: readonly (readonly IdentifierKind[])[] }
>;
/** Note that identifiers were deleted. */
export type DeleteShopIdentifiers = Command<
  'DeleteShopIdentifiers',
  Pick<ShopIdentifiersDeleted['data'], 'ending' | 'identifiers'>
>;

export type IdentifierHouseCommand = FileImpactAssessment | ChangeIdentifierKey | DismissShopProposal;
export type IdentifierPlatformCommand = TakeShopIdentifiers | DeleteShopIdentifiers;
