/** A file, with everybody in it, and who worked on it or sat in it. */
export type FileOfAll = {
  readonly disputeId: string;
  readonly partyIds: readonly string[];
  readonly accountIds: readonly string[];
};

/**
 * Whether a hold keeps a file whole: on it, on a party of it, for what was written together is everybody's, or on whoever
 * worked on it, for what one of them wrote lies with what others did.
 */
export const isHeldWhole = ({ disputeId, partyIds, accountIds }: FileOfAll, held: ReadonlySet<string>): boolean =>
  [disputeId, ...partyIds, ...accountIds].some((id) => held.has(id));
