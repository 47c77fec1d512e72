import { hitsIn } from './find-text.js';

it('finds words whatever pieces they are drawn in', () => {
  expect(hitsIn(['商标注', '册 证', '', '第 123 号'], '注册证', 2)).toEqual([{ page: 2, from: 0, to: 1 }]);
  expect(hitsIn(['商标注', '册 证', '', '第 123 号'], '证第123', 1)).toEqual([{ page: 1, from: 1, to: 3 }]);
});

it('finds every place once, without regard to capitals and compatible forms', () => {
  expect(hitsIn(['Bag, bag ', 'BAG'], 'bag', 1)).toEqual([
    { page: 1, from: 0, to: 0 },
    { page: 1, from: 0, to: 0 },
    { page: 1, from: 1, to: 1 },
  ]);
  expect(hitsIn(['⽤途'], '用途', 1)).toHaveLength(1);
});

it('finds nothing by nothing', () => {
  expect(hitsIn(['商标'], '  ', 1)).toEqual([]);
  expect(hitsIn([], '商标', 1)).toEqual([]);
});
