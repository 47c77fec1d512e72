import { clustersOf, type SignalsOf } from './clusters-of.js';

const signal = (code: string, ...where: readonly string[]) => ({
  code,
  facts: where.map((disputeId) => ({ disputeId })),
});
const of = (disputeId: string, ...signals: SignalsOf['signals']): SignalsOf => ({ disputeId, signals });

it('puts together what hangs together, directly or by others, the largest first', () => {
  const clusters = clustersOf([
    of('e', signal('burst-before-festival', 'e', 'f')),
    of('a', signal('file-seen-elsewhere', 'a', 'b')),
    of('b', signal('file-seen-elsewhere', 'a', 'b'), signal('one-hand-many-names', 'b', 'c')),
  ]);
  expect(clusters.map(({ disputeIds }) => disputeIds.toSorted())).toEqual([
    ['a', 'b', 'c'],
    ['e', 'f'],
  ]);
});

it('tells of each tie once, with all that ties', () => {
  const [cluster] = clustersOf([
    of('b', signal('one-hand-many-names', 'a', 'b')),
    of('a', signal('file-seen-elsewhere', 'a', 'b')),
  ]);
  expect(cluster?.ties).toEqual([{ one: 'a', other: 'b', codes: ['one-hand-many-names', 'file-seen-elsewhere'] }]);
});

it('leaves out what stands alone, and what ties nobody', () => {
  expect(clustersOf([of('a', signal('burst-before-festival', 'a')), of('b', signal('found-before', 'c'))])).toEqual([]);
});
