import { newId } from '#infrastructure/ids.js';

type Bodies = Readonly<Record<string, object | undefined>>;

/**
 * A body that each operation takes between a platform that hands a complaint over and the association, with ids that
 * never were.
 */
export const delegationBodies = ({
  respondentId,
  itemId,
}: {
  readonly respondentId: string;
  readonly itemId: string;
}): Bodies => {
  const at = `/delegation/results/${newId()}`;
  return {
    '/delegation': undefined,
    '/delegation/acceptances': { size: 1, mode: 'appointment' },
    '/delegation/refusals': { reasons: [{ code: 'other', note: 'x' }] },
    '/delegation/withdrawals': { reason: 'x' },
    [`${at}/receipts`]: {},
    [`${at}/answers`]: { answers: [{ respondentId, itemId, answer: 'adopt' }] },
  };
};
