import { diffOf } from './diff-of.js';

const BEFORE = '被投诉人应当在五个工作日内下架涉案商品。';
const AFTER = '被投诉人应当在十个工作日内下架全部涉案商品。';

it('finds the words that changed in Chinese, and no more', () => {
  const parts = diffOf(BEFORE, AFTER, 'zh-CN');
  expect(parts.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual(['十', '全部']);
  expect(parts.filter(({ kind }) => kind === 'removed').map(({ text }) => text)).toEqual(['五']);
});

it('keeps every sign of both texts', () => {
  const english = ['within five working days', 'within ten  working days,\nat the latest'] as const;
  for (const [locale, before, after] of [['zh-CN', BEFORE, AFTER] as const, ['en', ...english] as const]) {
    const parts = diffOf(before, after, locale);
    const without = (left: string) =>
      parts
        .filter(({ kind }) => kind !== left)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  }
});
