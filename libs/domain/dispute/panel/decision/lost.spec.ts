import { recordAward } from '../../../testing/panel/awards.js';
import { decided, final } from '../../../testing/panel/after-stories.js';
import { lifted, noticed } from '../../../testing/core/scenes.js';
import { andThen, disputeAfter } from '../../../testing/core/story.js';
import { withdrawComplaint } from '../../../testing/core/commands.js';
import { pairOf } from '../../core/pairs.js';
import type { DisputeEvent } from '../../core/state.js';
import { endOf } from './lost.js';

const ends = (past: readonly DisputeEvent[]) => {
  const dispute = disputeAfter(past);
  return Object.fromEntries(dispute.pairs.map((pair) => [pairOf(pair), endOf(dispute, pair)]));
};
const [bag, cap] = ['pair:ben:bag', 'pair:ben:cap'] as const;

it('is lost what an award lifts, and not what it keeps', () =>
  expect(ends(andThen(noticed, recordAward('03-04T10:00', { [bag]: 'lift', [cap]: 'keep' })))).toMatchObject({
    [bag]: 'lost',
    [cap]: 'decided',
  }));
it('is lost by a decision once it is final, and not before', () => {
  const { items = [] } = Object.values(disputeAfter(final).decisions)[0]?.made ?? {};
  const by = (outcome: 'lift' | 'keep') => items.filter((item) => item.outcome === outcome).map(({ pair }) => pair);
  expect(by('lift').length).toBeGreaterThan(0);
  for (const pair of by('lift')) expect([ends(decided)[pair], ends(final)[pair]]).toEqual(['decided', 'lost']);
  for (const pair of by('keep')) expect(ends(final)[pair]).toBe('decided');
});
it('ends otherwise as it did', () => {
  expect(ends(lifted)[bag]).toBe('lifted');
  expect(ends(andThen(noticed, withdrawComplaint('03-05T10:00', bag)))[bag]).toBe('withdrawn');
  expect(ends(noticed)[bag]).toBeUndefined();
});
