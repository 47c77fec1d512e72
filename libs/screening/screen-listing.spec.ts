import { NameIndex } from './names.js';
import { screenListing, type ScreenedField } from './screen-listing.js';

const names = new NameIndex([
  { id: 'sport', name: 'Nordvind', kind: 'trade-mark' },
  { id: 'noodles', name: '康师傅', kind: 'trade-mark' },
  { id: 'crab', name: '阳澄湖大闸蟹', kind: 'geographical-indication' },
]);
const rules = (text: string, field: ScreenedField = 'title', mayUse?: (id: string) => boolean) =>
  screenListing({ text, field, ...(mayUse && { mayUse }) }, names).map(({ rule }) => rule);

it('names the rule of each finding, in the order of the text', () => {
  expect(rules('高仿 Nordvind 冲锋衣')).toEqual(['word-high-imitation', 'registered-name']);
  expect(rules('阳澄湖大闸蟹 现捞现发')).toEqual(['unlicensed-indication']);
  expect(rules('Nordvind同款羽绒服')).toEqual(['brand-traffic']);
  expect(rules('康帅傅食品专营店', 'shop-name')).toEqual(['like-registered-name']);
});

it('finds no name that the shop may use by papers that are known', () =>
  expect(rules('阳澄湖大闸蟹 现捞现发', 'title', (id) => id === 'crab')).toEqual([]));

it('is less sure of what is merely like a name where a name is not what is written', () => {
  expect(rules('康帅傅', 'title')).toEqual([]);
  expect(rules('康帅傅', 'nickname')).toEqual(['like-registered-name']);
});
