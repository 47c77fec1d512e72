import { actionsOf, itemTitle, pairsIn, subjectsFor } from './subjects.js';

const view = {
  allowedActions: [
    { action: 'FileCounterNotice', subject: 'pair:ben:bag' },
    { action: 'FileCounterNotice', subject: 'pair:ben:ring' },
    { action: 'AcknowledgeService', subject: 'service:s1' },
  ],
};

it('draws what the API allows, by action', () => {
  expect(actionsOf(view)).toEqual(['FileCounterNotice', 'AcknowledgeService']);
  expect(pairsIn(subjectsFor(view, 'FileCounterNotice'))).toEqual([
    { respondentId: 'ben', itemId: 'bag' },
    { respondentId: 'ben', itemId: 'ring' },
  ]);
  expect(pairsIn(subjectsFor(view, 'AcknowledgeService'))).toEqual([]);
});

it('names an item by what is known of it', () => {
  const item = { itemId: 'b', platformId: 'p', kind: 'product', respondentIds: [] };
  expect(itemTitle({ items: [{ ...item, title: 'Bag', locator: {} }] }, 'b')).toBe('Bag');
  expect(itemTitle({ items: [{ ...item, locator: { externalId: 'card-1' } }] }, 'b')).toBe('card-1');
  expect(itemTitle({ items: [] }, '01912d68-783e')).toBe('—');
});
