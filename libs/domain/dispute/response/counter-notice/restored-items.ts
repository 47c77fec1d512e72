import { refuse } from '../../../kernel/refusal.js';
import type { RightCodes } from '../../../rulebook/right-kinds.js';
import { getStage, type Dispute } from '../../core/state.js';
import { pairOf } from '../../core/pairs.js';

/** One item that was restored on the respondent's statement, and the right that it had been notified for. */
export type RestoredItem = {
  readonly itemId: string;
  /** By which the same item is found in another dispute; items filed before they had one are not found. */
  readonly identity?: string;
  readonly complainantId: string;
  readonly right: RightCodes;
  readonly rightId?: string;
};

/**
 * The items of this dispute on which its complainant may not notify again (Regulation on Network Dissemination art.
 * 17).
 */
export const restoredItems = (dispute: Dispute): readonly RestoredItem[] => {
  const { complainantId, rightCodes: right, rightId } = dispute;
  if (complainantId === undefined || right === undefined) return [];
  const ids = new Set(
    dispute.pairs.filter((pair) => getStage(dispute, pairOf(pair)).reason === 'restored').map(({ itemId }) => itemId),
  );
  return dispute.items
    .filter(({ itemId }) => ids.has(itemId))
    .map((item: { readonly itemId: string; readonly identity?: string }) => ({
      itemId: item.itemId,
      ...(item.identity !== undefined && { identity: item.identity }),
      complainantId,
      right,
      ...(rightId !== undefined && { rightId }),
    }));
};

type Notified = Pick<RestoredItem, 'complainantId' | 'right' | 'rightId'> & {
  readonly items: readonly { readonly itemId: string; readonly identity?: string }[];
};

/**
 * Refuses a second notice on what was restored: the same complainant, the same item, the same right. Two rights are the
 * same where the register says so, or where neither stands in it and they are of one kind and one kind of work.
 */
export const checkSecondNotice = (
  { items, complainantId, right, rightId }: Notified,
  earlier: readonly RestoredItem[],
): void => {
  const barred = earlier.filter(
    (one) =>
      one.complainantId === complainantId &&
      one.rightId === rightId &&
      (rightId !== undefined || (one.right.kind === right.kind && one.right.work === right.work)),
  );
  const identities = new Set(barred.flatMap(({ identity }) => identity ?? []));
  const twice = items.find(({ identity }) => identity !== undefined && identities.has(identity));
  if (twice !== undefined) refuse('NoSecondNotice', { field: 'items', name: twice.itemId });
};
