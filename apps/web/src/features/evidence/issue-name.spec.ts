import { issueName } from './issue-name.js';

const titleOf = (itemId: string): string => `goods ${itemId}`;
const pairs = ['i1', 'i2', 'i1'].map((itemId, at) => ({ itemId, respondentId: `r${at}` }));

it('tells an issue of the panel from others by its question', () => {
  const issue = { kind: 'infringement', question: 'Does the bag bear the sign?', pairs } as const;
  expect(issueName(issue, titleOf, 'en')).toBe('infringement · Does the bag bear the sign?');
  expect(issueName({ ...issue, question: '该手提包是否使用了涉案商标？' }, titleOf, 'zh-CN')).toBe(
    '是否侵权 · 该手提包是否使用了涉案商标？',
  );
});

it('tells it by its goods, each once, where the question is not shown', () => {
  expect(issueName({ kind: 'remedy', pairs }, titleOf, 'en')).toBe('remedy · goods i1 · goods i2');
  expect(issueName({ kind: 'bad-faith', pairs: [] }, titleOf, 'zh-CN')).toBe('是否出于善意');
});
