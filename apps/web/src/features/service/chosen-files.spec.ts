import { heldOf, namesOf, rowsOf, withChosen } from './chosen-files.js';
import { withoutRef } from './named-file.js';

const read = (name: string, type = '') => ({ file: new File([name], name, { type }), sha256: name.repeat(3) });

it('sends and names what is in the list, and nothing that was taken away', () => {
  const both = withChosen(withChosen([], read('myself.png', 'image/png')), read('bag.png', 'image/png'));
  expect(namesOf(both).map(({ ref }) => ref)).toEqual(['f1', 'f2']);
  const left = withoutRef(both, 'f1');
  expect([...heldOf(left)].map(([sha256, { name }]) => [sha256, name])).toEqual([['bag.png'.repeat(3), 'bag.png']]);
  expect(namesOf(left)).toEqual([{ ref: 'f2', name: 'bag.png', sha256: 'bag.png'.repeat(3), mediaType: 'image/png' }]);
  expect(rowsOf(left).map(({ name }) => name)).toEqual(['bag.png']);
  expect(heldOf([]).size).toBe(0);
});

it('gives a name that no other file has, and the same bytes one name', () => {
  const left = withoutRef(withChosen(withChosen([], read('a')), read('b')), 'f1');
  expect(namesOf(withChosen(left, read('c'))).map(({ ref }) => ref)).toEqual(['f2', 'f3']);
  expect(withChosen(left, read('b'))).toBe(left);
});
