import { meantFor, notMeantFor, readFor } from './files-of-papers.js';

const read = (name: string) => ({ file: new File([name], name), sha256: name.repeat(3) });

it('keeps the file of one paper when that of another is read', () => {
  const one = readFor([], read('licence.pdf'), 'G06');
  const both = readFor(one, read('mark.pdf'), 'TM1');
  expect(both.map(({ ref, name, codes }) => [ref, name, codes])).toEqual([
    ['f1', 'licence.pdf', ['G06']],
    ['f2', 'mark.pdf', ['TM1']],
  ]);
});

it('lets the same file stand for two papers, and goes when it stands for none', () => {
  const both = meantFor(readFor(readFor([], read('a.pdf'), 'G06'), read('a.pdf'), 'TM1'), 'f1', 'TM1');
  expect(both.map(({ codes }) => codes)).toEqual([['G06', 'TM1']]);
  expect(notMeantFor(notMeantFor(both, 'f1', 'G06'), 'f1', 'TM1')).toEqual([]);
});
