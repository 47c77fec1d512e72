import { categoryName } from './words.js';

it.each([
  ['product/trademark', '商品 · 商标权', 'Product · Trademark'],
  ['word-a-goods', expect.stringMatching(/A货/), expect.stringMatching(/\S/)],
  ['suspected-crime', '涉嫌犯罪', 'A suspected crime'],
  ['product/none', '商品 · 其他', 'Product · Other'],
])('names the category %s in both languages', (id, zh, en) =>
  expect([categoryName(id, 'zh-CN'), categoryName(id, 'en')]).toEqual([zh, en]),
);
