import { saidOf } from './said-of.js';

it('leaves out what is empty, and white space around the rest', () => {
  expect(saidOf([' one ', '', '   ', 'two\r'])).toEqual(['one', 'two']);
});
