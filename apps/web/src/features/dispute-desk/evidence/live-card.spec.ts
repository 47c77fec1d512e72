import { liveCard } from './live-card.js';

const price = { minorUnits: 8_600, currency: 'CNY' } as const;

it('says the number of the product beside its name', () => {
  const card = liveCard({ product: { number: '7301188', name: 'Chain bag' }, productSecond: 603, price }, 'en');
  expect(card).toMatch(/^Chain bag · 7301188 · .*10:03.* · CNY\s86\.00$/);
});

it('says what there is of a card, and nothing of none', () => {
  expect(liveCard({ product: { number: '7301188' } }, 'zh-CN')).toBe('7301188');
  expect(liveCard({ product: { name: '链条包' } }, 'zh-CN')).toBe('链条包');
  expect(liveCard({}, 'en')).toBe('');
});
