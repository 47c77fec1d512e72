import { Refused } from '../../../kernel/refusal.js';
import { noticed } from '../../../testing/core/scenes.js';
import { disputeAfter } from '../../../testing/core/story.js';
import type { Dispute } from '../../core/state.js';
import { checkLift } from './check-lift.js';

const pair = 'pair:ben:bag';
const lifted = (more: Partial<Dispute>): string | undefined => {
  try {
    checkLift({ ...disputeAfter(noticed), ...more }, pair);
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};

it('may be agreed of goods that infringe or not', () => expect(lifted({})).toBeUndefined());
it('may not be agreed of goods called counterfeit', () =>
  expect(lifted({ circumstances: ['counterfeit'] })).toBe('GoodsCalledCounterfeit'));
it('may be agreed of what is no goods, whatever they were called', () => {
  const { items } = disputeAfter(noticed);
  expect(
    lifted({ circumstances: ['counterfeit'], items: items.map((item) => ({ ...item, kind: 'account' as const })) }),
  ).toBeUndefined();
});
it('may not be agreed against a court’s order', () =>
  expect(lifted({ courtOrders: { [pair]: 'take-down' } })).toBe('TermsImpossible'));
